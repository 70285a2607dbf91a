import { describe, expect, it } from '@jest/globals';
import { classOf, quantileClasses } from './map-classes.js';

describe('the classes of a map', () => {
  it('hold about as many areas each, five at most', () => {
    expect(quantileClasses([8, 1, 2, 3, 4, 5, 6, 7, 9, 10])).toEqual([
      { from: 1, to: 2, areas: 2 }, { from: 3, to: 4, areas: 2 }, { from: 5, to: 6, areas: 2 }, { from: 7, to: 8, areas: 2 }, { from: 9, to: 10, areas: 2 },
    ]);
  });

  it('never part figures that are the same: where most small areas have none, there are fewer', () => {
    expect(quantileClasses([0, 0, 0, 0, 0, 0, 1, 2])).toEqual([{ from: 0, to: 0, areas: 6 }, { from: 1, to: 2, areas: 2 }]);
    expect(quantileClasses([3, 3, 3])).toEqual([{ from: 3, to: 3, areas: 3 }]);
  });

  it('are none where nothing is known, and take every figure to its own', () => {
    expect(quantileClasses([])).toEqual([]);
    const classes = quantileClasses([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(classes.map(({ areas }) => areas).reduce((sum, each) => sum + each)).toBe(8);
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((value) => classOf(value, classes))).toEqual([0, 0, 1, 1, 2, 3, 3, 4]);
  });
});
