import { describe, expect, it } from '@jest/globals';
import { ratingWords } from '../lib/terms.js';
import { assuranceMarks, notReceivedMark, ratingMarksIn } from './marks.js';

const ratingMarks = ratingMarksIn(ratingWords);
const ownMarks = ratingMarksIn({ ...ratingWords, RED: 'Off track', GREEN: 'On track' });

describe('A judgement in a drawing', () => {
  it.each([
    ['statuses', [...Object.values(ratingMarks), notReceivedMark]],
    ['statuses in words of one’s own', [...Object.values(ownMarks), notReceivedMark]],
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
