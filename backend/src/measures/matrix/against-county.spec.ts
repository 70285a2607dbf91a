import { describe, expect, it } from '@jest/globals';
import { Denominator, MeasureShape } from '../definitions/measure.entity.js';
import { againstCounty, type InDistrict } from './against-county.js';

const COUNT = { shape: MeasureShape.COUNT, denominator: Denominator.RESIDENTS };
const rate = (count: number, end = '2026-01-01') => ({ end, periodLabel: 'a year', count, exposure: 100_000, rate: count / 100, lower: 0, upper: 0, note: 'per 1,000' });
const district = (name: string, given: Partial<InDistrict> = {}): InDistrict => ({ name, rate: rate(1000), figures: 12, notReleased: null, isKeptBack: false, isCounted: true, ...given });
const others = ['B', 'C', 'D', 'E', 'F', 'G', 'H'].map(name => district(name));

describe('districts against the county', () => {
  it('differ where chance and the usual spread do not explain it, and otherwise do not', () => {
    const { places, whyNot, sentences } = againstCounty(COUNT, [district('A', { rate: rate(1600) }), ...others]);
    expect(places).toEqual(['ABOVE_998', ...others.map(() => 'WITHIN')]);
    expect(whyNot).toEqual(places.map(() => null));
    expect(sentences[0]).toBe('Higher than chance and the usual spread between areas explain, compared with the districts together: A.');
  });

  it('are left out with a reason where they cannot be compared', () => {
    const left = [
      district('no figures', { rate: null, figures: 0, isCounted: false }), district('not released', { rate: null, notReleased: 'Nobody has approved it.' }), district('kept back', { rate: null, isKeptBack: true, isCounted: false }),
      district('months missing', { rate: null, isCounted: false }), district('nobody counted there', { rate: null }), district('older', { rate: rate(900, '2025-12-01') }), district('latest kept back', { rate: rate(900, '2025-12-01'), isKeptBack: true }),
    ];
    const { places, whyNot, sentences } = againstCounty(COUNT, [...left, ...others]);
    expect(places.slice(0, left.length)).toEqual(left.map(() => null));
    expect(whyNot.slice(0, left.length)).toEqual([
      'No figures for this district.', 'Nobody has approved it.', 'Suppressed to protect small numbers.', 'Not known for twelve months in a row.', 'How many people live there is not known, so there is no rate.',
      'Its figures end before those of other districts.', 'Suppressed to protect small numbers.',
    ]);
    expect(sentences.at(-1)).toBe(`Not among them: ${left.map(({ name }) => name).join(', ')}.`);
  });

  it('are not compared two by two, nor by what is no rate', () => {
    expect(againstCounty(COUNT, others.slice(0, 2))).toEqual({ places: [null, null], whyNot: ['Too few districts have a rate to compare with.', 'Too few districts have a rate to compare with.'], sentences: [] });
    for (const measure of [{ ...COUNT, denominator: Denominator.NONE }, { ...COUNT, shape: MeasureShape.PERCENTAGE }]) {
      expect(againstCounty(measure, others.map(each => ({ ...each, rate: null }))).whyNot[0]).toContain('Not a rate per resident');
    }
  });
});
