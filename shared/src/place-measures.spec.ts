import { describe, expect, it } from '@jest/globals';
import type { Variation } from './charted-series.js';
import { inBrief } from './place-measures.js';

const measure = (name: string, count: number | null, variation: Variation | null = null, isOverall = false) => ({ name, isOverall, state: { variation }, here: { count } });

describe('The few measures beside what is written of a place', () => {
  it('are the overall one, then the exceptions, then the usual, and last what was not counted there', () => {
    const named = inBrief([
      measure('none counted', 0, 'CONCERN_HIGH'), measure('usual', 5, 'COMMON_CAUSE'), measure('kept back', null), measure('concern', 9, 'CONCERN_HIGH'), measure('all', 80, 'COMMON_CAUSE', true),
    ]).map(({ name }) => name);
    expect(named).toEqual(['all', 'concern', 'usual', 'kept back', 'none counted']);
  });

  it('are six at most', () => {
    expect(inBrief(Array.from({ length: 9 }, (_, at) => measure(`${at}`, at + 1)))).toHaveLength(6);
  });
});
