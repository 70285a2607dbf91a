import { describe, expect, it } from '@jest/globals';
import { addMonths } from '@csa/shared/periods.js';
import type { Area } from '../../localities/areas/area.entity.js';
import { type Measure, MeasureFrequency, MeasureShape } from '../definitions/measure.entity.js';
import type { ChartSettings, PublishedFigure } from '../series/charted.js';
import { stateOf } from './measure-state.js';

const figure = (start: string, months: number, numerator: number | null, more: Partial<PublishedFigure> = {}): PublishedFigure => ({
  start, end: addMonths(start, months), numerator, denominator: null, value: null, sampleSize: null, flags: [], note: null, ...more,
});
const monthly = (count: number, of = (place: number) => 30 + (place % 3)) => Array.from({ length: count }, (_, place) => figure(addMonths('2023-04-01', place), 1, of(place)));
const UNSET: ChartSettings = { target: null, baseline: null, baselineName: null, rebases: [] };
function state(figures: readonly PublishedFigure[], more: Partial<Measure> = {}, settings: Partial<ChartSettings> = {}, notReleased: string | null = null) {
  const measure = { slug: 'burglary', name: 'Burglary', shape: MeasureShape.COUNT, unit: 'offences', frequency: MeasureFrequency.MONTH, direction: 'DECREASE', trendLength: 6, screening: true, ...more } as Measure;
  return stateOf({ measure, area: { code: 'E1', name: 'Stafford' } as Area, figures, totals: [], notReleased }, { ...UNSET, ...settings }, 'Stoke-on-Trent');
}

describe('Where a measure stands', () => {
  it('is told by its latest figure, with the last 24 for a spark line', () => {
    expect(state(monthly(30))).toMatchObject({ id: 'burglary E1', variation: 'COMMON_CAUSE', latest: 32, latestLabel: 'September 2025', latestEnd: '2025-10-01', figures: 30, without: 'Stoke-on-Trent' });
    expect(state(monthly(30)).spark).toHaveLength(24);
    expect(state(monthly(30, place => (place === 29 ? 90 : 30 + (place % 3))))).toMatchObject({ variation: 'CONCERN_HIGH' });
  });

  it('has no state of too few figures, of rolling years, or of what is kept back', () => {
    expect(state(monthly(8)).variation).toBeNull();
    expect(state([figure('2023-04-01', 12, 300), figure('2023-07-01', 12, 310)], { frequency: MeasureFrequency.ROLLING_YEAR }).variation).toBeNull();
    expect(state([...monthly(20), figure('2024-12-01', 1, null, { flags: ['SUPPRESSED'] })]).variation).toBeNull();
    expect(state([], {}, {}, 'Nobody has approved it.')).toMatchObject({ variation: null, latest: null, sentence: 'Nobody has approved it.', figures: 0 });
  });

  it('is held against a baseline by its name, and in per cent only where the baseline is not small', () => {
    const year = [figure('2024-04-01', 12, 86)];
    const against = (baseline: number) => state(year, { frequency: MeasureFrequency.YEAR }, { baseline, baselineName: 'before the agreement' }).comparison;
    expect(against(100)).toBe('14% fewer than the baseline of 100 (before the agreement).');
    expect(against(86)).toBe('About as many as the baseline of 86 (before the agreement).');
    expect(against(12)).toBe('86, against the baseline of 12 (before the agreement): too few for a percentage.');
  });

  it('is else held against the twelve months before, the same quarter last year or the year before', () => {
    expect(state(monthly(24)).comparison).toMatch(/^About as many as the 12 months before\./);
    const quarters = ['2024-04-01', '2024-07-01', '2024-10-01', '2025-01-01', '2025-04-01'].map((start, place) => figure(start, 3, 100 + place * 10));
    expect(state(quarters, { frequency: MeasureFrequency.QUARTER }).comparison).toMatch(/^40% more than the same quarter last year\./);
    const rolling = [figure('2023-04-01', 12, 200), figure('2024-01-01', 12, 150), figure('2024-04-01', 12, 100)];
    expect(state(rolling, { frequency: MeasureFrequency.ROLLING_YEAR }).comparison).toMatch(/^50% fewer than the year before\./);
  });

  it('is held against nothing across a break, or where the year before is not known', () => {
    const year = (start: string, flags: PublishedFigure['flags'] = []) => figure(start, 12, 100, { flags });
    const of = (...figures: PublishedFigure[]) => state(figures, { frequency: MeasureFrequency.YEAR }).comparison;
    expect(of(year('2022-04-01'), year('2024-04-01'))).toBeNull();
    expect(of(year('2023-04-01'), year('2024-04-01', ['BREAK']))).toBe('Not compared: the series breaks before April 2024 to March 2025.');
    expect(of(year('2023-04-01', ['BREAK']), year('2024-04-01'))).toMatch(/^About as many as the year before\./);
    expect(state(monthly(24).map((each, place) => (place === 20 ? { ...each, flags: ['BREAK' as const] } : each))).comparison).toBe('Not compared: the series breaks before December 2024.');
    const rebases = [{ startsOn: '2024-10-01', reason: 'The force records otherwise' }];
    expect(state(monthly(24), {}, { rebases }).comparison).toBe('Not compared: the series breaks before October 2024 (The force records otherwise).');
    expect(state(monthly(22), {}, { rebases }).comparison).toBeNull();
  });

  it('is held against no baseline where the series breaks, for nobody says of which period a baseline is', () => {
    const rolling = (...flags: 'BREAK'[]) => [figure('2023-04-01', 12, 200), figure('2023-10-01', 12, 150, { flags }), figure('2024-01-01', 12, 100)];
    const against = (figures: ReturnType<typeof rolling>) => state(figures, { frequency: MeasureFrequency.ROLLING_YEAR }, { baseline: 200, baselineName: 'before the agreement' }).comparison;
    expect(against(rolling())).toBe('50% fewer than the baseline of 200 (before the agreement).');
    expect(against(rolling('BREAK'))).toBe('Not compared: the series breaks before October 2023 to September 2024.');
    const rebases = [{ startsOn: '2024-10-01', reason: 'The force records otherwise' }];
    expect(state(monthly(24), {}, { baseline: 100, baselineName: 'then', rebases }).comparison).toBe('Not compared: the series breaks before October 2024 (The force records otherwise).');
  });

  it('is held against no year before where the series breaks between the two, but where it broke before both', () => {
    const rolling = (...flagged: number[]) => state([0, 1, 2, 3, 4].map(place => figure(addMonths('2023-04-01', place * 3), 12, 100, { flags: flagged.includes(place) ? ['BREAK'] : [] })), { frequency: MeasureFrequency.ROLLING_YEAR }).comparison;
    expect([rolling(0), rolling(1), rolling(4)].map(sentence => sentence!.slice(0, 12))).toEqual(['About as man', 'Not compared', 'Not compared']);
  });
});
