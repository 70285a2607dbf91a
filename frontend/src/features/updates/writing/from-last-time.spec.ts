import { describe, expect, it } from '@jest/globals';
import { fromLastTime } from './from-last-time.js';
import { EMPTY_DRAFT } from './update-draft.js';

const before = { ...EMPTY_DRAFT, rating: 'RED' as const, ratingReason: 'Nobody leads', direction: 'STABLE' as const, headline: 'No plan yet', nextSteps: [{ key: 'a', text: 'Meet', owner: 'Team', dueOn: '' }] };

describe('A start from last time', () => {
  it('copies one section and no other', () => {
    expect(fromLastTime('STATUS', EMPTY_DRAFT, before)).toEqual({ rating: 'RED', ratingReason: 'Nobody leads', direction: 'STABLE' });
  });

  it('never puts the old reason to a status that was chosen already, nor over any words', () => {
    expect(fromLastTime('STATUS', { ...EMPTY_DRAFT, rating: 'AMBER' }, before)).toBeNull();
    expect(fromLastTime('HEADLINE', { ...EMPTY_DRAFT, progress: 'Begun' }, before)).toBeNull();
  });

  it('is not offered where nothing was said, nor for next steps, which carry on by themselves', () => {
    expect(fromLastTime('CONCERNS', EMPTY_DRAFT, before)).toBeNull();
    expect(fromLastTime('NEXT_STEPS', EMPTY_DRAFT, before)).toBeNull();
  });
});
