import { describe, expect, it } from '@jest/globals';
import { assuranceMarks, notReceivedMark, ratingMarks } from './marks.js';

describe('A judgement in a drawing', () => {
  it.each([
    ['statuses', [...Object.values(ratingMarks), notReceivedMark]],
    ['levels of assurance', [...Object.values(assuranceMarks), notReceivedMark]],
  ])('is told apart without its colour: %s', (_, marks) => {
    expect(new Set(marks.map(({ letter }) => letter)).size).toBe(marks.length);
    expect(new Set(marks.map(({ shape, broken }) => `${shape} ${broken ?? false}`)).size).toBe(marks.length);
  });

  it('needs no more than four colours beside white', () => {
    const colours = new Set([...Object.values(ratingMarks), notReceivedMark].map(({ fill }) => fill));
    colours.delete('#ffffff');
    expect(colours.size).toBe(4);
  });
});
