import { describe, expect, it } from '@jest/globals';
import { contributionChanges, noteOf } from './contribution-cells.js';

const priority = { contributions: [{ note: 'Through the hub', objective: { id: 'a' } }, { note: null, objective: { id: 'b' } }] };
const choices = (entries: Record<string, [boolean, string]>) => new Map(Object.entries(entries).map(([id, [chosen, note]]) => [id, { chosen, note }]));

describe('the contributions of a priority', () => {
  it('tell a contribution without a note from none', () => {
    expect([noteOf(priority, 'a'), noteOf(priority, 'b'), noteOf(priority, 'c')]).toEqual(['Through the hub', '', undefined]);
  });

  it('are sent only where they differ from what stands', () => {
    expect(contributionChanges(priority, choices({ a: [true, 'Through the hub'], b: [true, ''], c: [false, ''] }))).toEqual({ contributes: [], ends: [] });
    expect(contributionChanges(priority, choices({ a: [true, ' Through patrols '], b: [false, ''], c: [true, ''] }))).toEqual({
      contributes: [{ objectiveId: 'a', note: 'Through patrols' }, { objectiveId: 'c', note: null }],
      ends: ['b'],
    });
  });
});
