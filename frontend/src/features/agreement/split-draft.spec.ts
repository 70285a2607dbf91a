import { describe, expect, it } from '@jest/globals';
import { splitFaults, splitParts } from './split-draft.js';

const themes = [{ id: 'a', name: 'Drugs' }, { id: 'b', name: 'Children' }];

describe('Splitting a priority', () => {
  it('hands each new priority its themes', () => {
    expect(splitParts({ names: [' One ', 'Two', 'Three'], places: { a: '1', b: '0' }, reason: '' })).toEqual([
      { name: 'One', themeIds: ['b'] }, { name: 'Two', themeIds: ['a'] }, { name: 'Three', themeIds: [] },
    ]);
  });

  it('asks for names, a place for each theme and a reason', () => {
    expect(splitFaults({ names: ['One', ' '], places: { a: '0' }, reason: '' }, themes).map(({ path }) => path)).toEqual(['split-name-1', 'split-theme-b', 'split-reason']);
    expect(splitFaults({ names: ['One', 'Two'], places: { a: '0', b: '1' }, reason: 'Agreed' }, themes)).toEqual([]);
  });
});
