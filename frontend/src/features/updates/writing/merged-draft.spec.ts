import { describe, expect, it } from '@jest/globals';
import { mergedDraft } from './merged-draft.js';
import { EMPTY_DRAFT, type UpdateDraft } from './update-draft.js';

const step = { key: 'a', text: 'Write to all landlords', owner: 'Housing lead', dueOn: '2026-12-01' };
const draft = (patch: Partial<UpdateDraft>): UpdateDraft => ({ ...EMPTY_DRAFT, ...patch });

describe('Merging two drafts of one section', () => {
  it('puts both sentences in the box where nothing is known of what stood before', () => {
    expect(mergedDraft('CONCERNS', null, draft({ concerns: 'Mine.' }), draft({ concerns: 'Theirs.' })).concerns).toBe('Mine. Theirs.');
  });

  it('takes a choice that only they changed, and keeps mine where both chose', () => {
    const base = draft({ rating: 'AMBER', direction: 'STABLE' });
    const merged = mergedDraft('STATUS', base, draft({ rating: 'RED', direction: 'STABLE' }), draft({ rating: 'GREEN', direction: 'WORSENING' }));
    expect([merged.rating, merged.direction]).toEqual(['RED', 'WORSENING']);
  });

  it('keeps the word of the partnership with the status that stands, whoever gave it', () => {
    const base = draft({ rating: 'AMBER', saidRating: { rating: 'AMBER', word: 'At risk' } });
    const theirs = draft({ rating: 'GREEN', saidRating: { rating: 'GREEN', word: 'On track' } });
    expect(mergedDraft('STATUS', base, base, theirs)).toMatchObject({ rating: 'GREEN', saidRating: { word: 'On track' } });
    expect(mergedDraft('STATUS', base, theirs, base)).toMatchObject({ rating: 'GREEN', saidRating: { word: 'On track' } });
  });

  it('keeps the steps of both, each once, and drops what one of them dropped', () => {
    const dropped = { ...step, key: 'x', text: 'Was done long ago' };
    const added = { ...step, key: 'b', text: 'Meet the contractor' };
    const merged = mergedDraft('NEXT_STEPS', draft({ nextSteps: [step, dropped] }), draft({ nextSteps: [step] }), draft({ nextSteps: [{ ...step, key: 'c' }, dropped, added] }));
    expect(merged.nextSteps.map(({ text }) => text)).toEqual(['Write to all landlords', 'Meet the contractor']);
  });

  it('gives each row a key of its own, also where both changed the same row', () => {
    const mine = draft({ nextSteps: [{ ...step, owner: 'Mine' }] });
    const theirs = draft({ nextSteps: [{ ...step, owner: 'Theirs' }] });
    const { nextSteps } = mergedDraft('NEXT_STEPS', draft({ nextSteps: [step] }), mine, theirs);
    expect(nextSteps.map(({ owner }) => owner)).toEqual(['Mine', 'Theirs']);
    expect(new Set(nextSteps.map(({ key }) => key)).size).toBe(2);
  });

  it('keeps to members what either kept to members, and touches no other section', () => {
    const merged = mergedDraft('CONCERNS', null, draft({ headline: 'Mine' }), draft({ headline: 'Theirs', membersOnly: true }));
    expect([merged.headline, merged.membersOnly]).toEqual(['Mine', true]);
  });
});
