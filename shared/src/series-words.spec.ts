import { describe, expect, it } from '@jest/globals';
import type { ChartedPoint, ChartedSeries } from './charted-series.js';
import { isPlural, messageOf, pointInWords, settingsInWords, stateInWords, subtitleOf, summaryOf } from './series-words.js';
import { causeInWords } from './variation-words.js';

const firstOf = (month: number) => `${2023 + Math.floor((month + 3) / 12)}-${String(((month + 3) % 12) + 1).padStart(2, '0')}-01`;

function points(values: readonly (number | null)[], last: Partial<ChartedPoint> = {}): ChartedPoint[] {
  return values.map((value, place) => ({
    start: firstOf(place), end: firstOf(place + 1), value, flags: [], note: null, causes: [], variation: 'COMMON_CAUSE',
    ...(place === values.length - 1 ? last : {}),
  }));
}

const FULL = Array.from({ length: 42 }, (_, place) => 58 + (place % 5));
const concern: ChartedSeries = {
  measure: 'Shoplifting', area: 'Cannock Chase', shape: 'COUNT', unit: 'offences', frequency: 'MONTH',
  points: points(FULL, { value: 74, causes: ['SHIFT_ABOVE'], variation: 'CONCERN_HIGH' }),
  segments: [{ from: 0, until: 42, mean: 61.2, lower: -3, upper: 78.4, short: false, reason: null }],
  target: 55, baseline: null, assurance: 'HIT_OR_MISS', trendLength: 6, screening: true, baselineLength: null,
};
const usual: ChartedSeries = { ...concern, points: points(FULL), target: null, assurance: null };
const short: ChartedSeries = { ...usual, points: points([61, null, 63, 66]), segments: [{ from: 0, until: 4, mean: 63, lower: 50, upper: 70, short: true, reason: null }] };

describe('What a chart says', () => {
  it('is its message first: whether the latest figure is usual, and if not, how', () => {
    expect(messageOf(usual)).toBe('Shoplifting in Cannock Chase is within its usual range');
    expect(messageOf(concern)).toBe('Shoplifting in Cannock Chase has stayed above its average');
    expect(messageOf({ ...usual, measure: 'Drug offences' })).toBe('Drug offences in Cannock Chase are within their usual range');
    expect(messageOf({ ...usual, points: points(FULL, { causes: ['TREND_DOWN'], variation: 'IMPROVEMENT_LOW' }) })).toBe('Shoplifting in Cannock Chase has been falling');
  });

  it('never judges what is too short, overlaps or is not there', () => {
    expect(messageOf(short)).toBe('Shoplifting in Cannock Chase: too few figures to judge yet');
    expect(stateInWords(short)).toBe('There are 3 figures; limits and a state need 13. Half of the figures lie on either side of 63.');
    const rolling = { ...usual, frequency: 'ROLLING_YEAR' as const };
    expect(stateInWords(rolling)).toContain('none are drawn');
    expect(stateInWords({ ...short, points: points([null]) })).toBe('There are no figures yet.');
    expect(messageOf({ ...short, points: [] })).toBe('Shoplifting in Cannock Chase: no figures');
  });

  it('says where there are figures and all of them are kept back', () => {
    const kept = { ...short, points: points([null, null]).map((point, place) => ({ ...point, flags: place === 0 ? ['SUPPRESSED' as const] : [] })) };
    expect(messageOf(kept)).toBe('Shoplifting in Cannock Chase: all figures are kept back');
    expect(stateInWords(kept)).toBe('All figures are suppressed to protect small numbers, so nothing can be said of them.');
  });

  it('is then measure, place, unit and period', () => {
    expect(subtitleOf(concern)).toBe('Shoplifting in Cannock Chase, offences, each month, April 2023 to September 2026');
  });

  it('is for those who do not see it one sentence with state, rule and target', () => {
    expect(summaryOf(concern)).toBe('Shoplifting, Cannock Chase, April 2023 to September 2026: special cause, concern. Seven or more months above the average of 61. Target 55 will be hit or missed by chance.');
    expect(summaryOf(usual)).toContain('common cause, the usual ups and downs. The average is 61.');
    expect(summaryOf(short)).toContain('1 period without a figure.');
  });

  it('names each rule with the figure that it is held against', () => {
    const segment = concern.segments[0];
    expect(causeInWords('ABOVE_UPPER_LIMIT', concern, segment)).toBe('Above the upper limit of 78');
    expect(causeInWords('BELOW_LOWER_LIMIT', concern, segment)).toBe('Below the lower limit of 0');
    expect(causeInWords('TREND_UP', concern, segment)).toBe('Six or more months rising in a row');
    expect(causeInWords('TREND_DOWN', { ...concern, frequency: 'QUARTER', trendLength: 7 }, segment)).toBe('Seven or more quarters falling in a row');
    expect(causeInWords('TWO_OF_THREE_ABOVE', concern, segment)).toBe('Two of three months near the upper limit of 78');
    expect(causeInWords('SHIFT_BELOW', concern, segment)).toBe('Seven or more months below the average of 61');
  });

  it('tells of a point its period, value, flags, state and every rule that holds', () => {
    const told = { ...concern, points: points(FULL, { value: 80, causes: ['ABOVE_UPPER_LIMIT', 'SHIFT_ABOVE'], variation: 'CONCERN_HIGH', flags: ['PROVISIONAL'], note: 'Recount under way' }) };
    expect(pointInWords(told, 41)).toBe('September 2026: 80, provisional. Special cause, concern: above the upper limit of 78; seven or more months above the average of 61. Recount under way.');
    expect(pointInWords(told, 0)).toBe('April 2023: 58. Common cause, the usual ups and downs.');
  });

  it('says of a figure that is not there why, and of one without limits nothing more', () => {
    expect(pointInWords(short, 1)).toBe('May 2023: not available.');
    expect(pointInWords({ ...short, points: points([61, 62, 63, null], { flags: ['SUPPRESSED'] }) }, 3)).toBe('July 2023: suppressed to protect small numbers.');
    expect(pointInWords(short, 2)).toBe('June 2023: 63.');
  });

  it('prints how the limits were made', () => {
    expect(settingsInWords(concern)).toBe('42 points; limits need 13. A trend is 6 months in a row, a shift 7. Unusually large steps are left out of the limits (screening is on). Limits are made from all points of a stretch.');
    expect(settingsInWords({ ...concern, screening: false, baselineLength: 24 })).toContain('Limits are made from the first 24 points of each stretch.');
  });

  it.each([['Shoplifting', false], ['ASB incidents', true], ['Possession of weapons', false], ['Violence and sexual offences', true], ['Residents who feel safe', true], ['People worried by ASB', true], ['Business', false], ['All recorded crime (excluding fraud)', false]])('speaks of %s as many: %s', (name, plural) => {
    expect(isPlural(name)).toBe(plural);
  });

});
