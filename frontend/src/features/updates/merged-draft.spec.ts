import { describe, expect, it } from '@jest/globals';
import { mergedDraft } from './merged-draft.js';
import { EMPTY_DRAFT } from './update-draft.js';

const step = { key: 'a', text: 'Write to all landlords', owner: 'Housing lead', dueOn: '2026-12-01' };

describe('Merging two texts of one section', () => {
  it('puts both sentences in the box where the words differ', () => {
    const merged = mergedDraft({ ...EMPTY_DRAFT, concerns: 'Mine' }, { ...EMPTY_DRAFT, concerns: 'Theirs' });
    expect(merged.concerns).toBe('Mine\n\nTheirs');
  });

  it('does not repeat a text that one holds within the other', () => {
    const merged = mergedDraft({ ...EMPTY_DRAFT, concerns: 'One. Two.' }, { ...EMPTY_DRAFT, concerns: 'One.' });
    expect(merged.concerns).toBe('One. Two.');
  });

  it('keeps my choice where only one can stand, and takes theirs where I made none', () => {
    const merged = mergedDraft({ ...EMPTY_DRAFT, rating: 'RED' }, { ...EMPTY_DRAFT, rating: 'GREEN', direction: 'STABLE' });
    expect([merged.rating, merged.direction]).toEqual(['RED', 'STABLE']);
  });

  it('keeps the steps of both, each once', () => {
    const other = { ...step, key: 'b', text: 'Meet the contractor' };
    const merged = mergedDraft({ ...EMPTY_DRAFT, nextSteps: [step] }, { ...EMPTY_DRAFT, nextSteps: [{ ...step, key: 'c' }, other] });
    expect(merged.nextSteps.map(({ text }) => text)).toEqual(['Write to all landlords', 'Meet the contractor']);
  });
});
