import { describe, expect, it } from '@jest/globals';
import { Denominator } from '../definitions/measure.entity.js';
import { exposureFor } from './exposures.js';
import type { RawFigure } from './read-series.js';

const estimate = (year: number, numerator: number | null): RawFigure => ({ start: `${year}-06-30`, end: `${year}-07-01`, numerator, denominator: null, value: null, sampleSize: null, flags: [], note: null });
const ESTIMATES = [estimate(2019, 100), estimate(2020, 110), estimate(2021, null), estimate(2024, 140)];
const over = (start: string, end: string, denominator = Denominator.RESIDENTS) => exposureFor(ESTIMATES, { start, end }, denominator);

describe('What a rate is computed on', () => {
  it('is the latest estimate from before the last day of the period, by its year', () => {
    expect(over('2019-04-01', '2020-04-01')).toEqual({ number: 100, name: 'mid-2019 population' });
    expect(over('2020-04-01', '2021-04-01')).toEqual({ number: 110, name: 'mid-2020 population' });
    expect(over('2025-01-01', '2026-01-01')).toEqual({ number: 140, name: 'mid-2024 population' });
  });
  it('passes over an estimate without a number, and takes the earliest where none is from before', () => {
    expect(over('2021-04-01', '2022-04-01')?.name).toBe('mid-2020 population');
    expect(over('2015-04-01', '2016-04-01')?.name).toBe('mid-2019 population');
  });
  it('names the census of households, and is absent where nobody has counted', () => {
    expect(exposureFor([estimate(2021, 50)], { start: '2022-01-01', end: '2023-01-01' }, Denominator.HOUSEHOLDS)).toEqual({ number: 50, name: 'households at the 2021 Census' });
    expect(exposureFor([estimate(2021, 0)], { start: '2022-01-01', end: '2023-01-01' }, Denominator.RESIDENTS)).toBeNull();
  });
});
