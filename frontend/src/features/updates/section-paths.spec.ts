import { SECTIONS } from '@csa/shared/update-sections.js';
import { describe, expect, it } from '@jest/globals';
import { nextSection, sectionOfPath, sectionOfSlug, sectionSlug } from './section-paths.js';

describe('Finding the section that a refusal speaks of', () => {
  it('finds it by its field', () => {
    expect(sectionOfPath('MONITORED', 'ratingReason')).toBe('STATUS');
  });

  it('finds it by one row of the next steps', () => {
    expect(sectionOfPath('MONITORED', 'nextSteps.0.owner')).toBe('NEXT_STEPS');
  });

  it('knows that a headline belongs to the key messages of an assured theme', () => {
    expect(sectionOfPath('ASSURANCE', 'headline')).toBe('KEY_MESSAGES');
  });

  it('finds none for a refusal about the whole update', () => {
    expect(sectionOfPath('MONITORED', 'state')).toBeNull();
  });
});

describe('Sections in the address bar', () => {
  it('reads a slug back to its section', () => {
    expect(sectionOfSlug('MONITORED', sectionSlug('NEXT_STEPS'))).toBe('NEXT_STEPS');
  });

  it('does not know sections of the other form', () => {
    expect(sectionOfSlug('ASSURANCE', 'status')).toBeNull();
  });

  it('goes on in the order of the form and ends', () => {
    expect([nextSection(SECTIONS.ASSURANCE, 'ASSURANCE'), nextSection(SECTIONS.ASSURANCE, 'ASK')]).toEqual(['KEY_MESSAGES', null]);
  });
});
