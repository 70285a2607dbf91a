import { describe, expect, it } from '@jest/globals';
import type { Area } from '../../localities/areas/area.entity.js';
import type { ComparatorSet } from '../definitions/comparator-set.entity.js';
import { compareAreas } from './area-comparison.js';

const set = { name: 'All districts' } as ComparatorSet;
const area = (name: string) => ({ name }) as Area;
const rate = (count: number, exposure: number, periodLabel = '2025') => ({ count, exposure, rate: (count / exposure) * 1000, lower: 0, upper: 0, note: '', periodLabel, end: `${Number(periodLabel) + 1}-01-01` });

describe('Areas side by side', () => {
  const given = [
    { area: area('Stafford'), rate: rate(680, 10_000) }, { area: area('Tamworth'), rate: rate(700, 10_000) }, { area: area('Lichfield'), rate: rate(690, 20_000) },
    { area: area('Cannock Chase'), rate: null }, { area: area('Elsewhere'), rate: rate(10, 1000, '2024') },
  ];

  it('have limits at their own size, and a curve of limits that holds all sizes', () => {
    const { areas, curve } = compareAreas(set, given);
    expect(areas.map(({ limits }) => limits?.exposure ?? null)).toEqual([10_000, 10_000, 20_000, null, null]);
    expect(curve[0]!.exposure).toBe(9000);
    expect(curve.at(-1)!.exposure).toBe(21_000);
    const [small, large] = [areas[0]!.limits!, areas[2]!.limits!];
    expect(small.upper95 - small.lower95).toBeGreaterThan(large.upper95 - large.lower95);
    expect(small.upper998).toBeGreaterThan(small.upper95);
  });

  it('are compared over the latest period, also where the first of them is late', () => {
    const late = [{ area: area('Elsewhere'), rate: rate(10, 1000, '2024') }, ...given.slice(0, 3)];
    expect(compareAreas(set, late).areas.map(({ place }) => place === null)).toEqual([true, false, false, false]);
  });

  it('name those without a rate of the same period, and draw nothing where there is none at all', () => {
    expect(compareAreas(set, given).sentences.at(-1)).toBe('Without a rate for the same period: Cannock Chase, Elsewhere.');
    expect(compareAreas(set, [{ area: area('Stafford'), rate: null }])).toMatchObject({ curve: [], rate: null, sentences: ['No area of the set has a rate that can be compared.'] });
  });
});
