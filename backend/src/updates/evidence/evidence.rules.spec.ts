import { describe, expect, it } from '@jest/globals';
import { MeasureKind } from '../../measures/definitions/measure.entity.js';
import { Variation } from '../../measures/series/measure-series.types.js';
import { Direction, Rating } from '../judgements.js';
import { commentaryFaults, conflictBlockers, conflictOf, type JudgedMeasure } from './evidence.rules.js';
import { ConflictKind } from './evidence.types.js';

const measure = (variation: Variation | null, more: Partial<JudgedMeasure> = {}): JudgedMeasure => ({
  slug: 'noise', name: 'Noise reports', kind: MeasureKind.PERFORMANCE, variation, message: 'Noise reports in Stafford have been moving', sentence: 'What was found.', ...more,
});
const concern = measure(Variation.CONCERN_HIGH);
const usual = measure(Variation.COMMON_CAUSE);
const kindOf = (judgement: Parameters<typeof conflictOf>[0], ...states: JudgedMeasure[]) => conflictOf(judgement, states)?.kind ?? null;

describe('a judgement and the figures', () => {
  it.each([[{ rating: Rating.GREEN }], [{ rating: Rating.BLUE }], [{ rating: Rating.AMBER, direction: Direction.IMPROVING }]])('differ where it is good (%j) and a measure of performance shows concern', judgement => {
    expect(kindOf(judgement, usual, concern)).toBe(ConflictKind.BETTER_THAN_FIGURES);
    expect(kindOf(judgement, measure(Variation.CONCERN_LOW))).toBe(ConflictKind.BETTER_THAN_FIGURES);
    expect(kindOf(judgement, usual, measure(Variation.NEITHER_HIGH))).toBeNull();
  });

  it.each([[{ rating: Rating.RED }], [{ rating: Rating.AMBER, direction: Direction.WORSENING }]])('differ where it is bad (%j) and no measure of performance shows more than chance, or some show better', judgement => {
    expect(kindOf(judgement, usual, usual)).toBe(ConflictKind.WORSE_THAN_FIGURES);
    expect(kindOf(judgement, usual, measure(Variation.IMPROVEMENT_LOW))).toBe(ConflictKind.WORSE_THAN_FIGURES);
    expect(kindOf(judgement, usual, concern)).toBeNull();
    expect(kindOf(judgement, usual, measure(Variation.NEITHER_LOW))).toBeNull();
  });

  it('agree where nothing is judged, or the judgement says neither', () => {
    for (const variation of [Variation.CONCERN_HIGH, Variation.COMMON_CAUSE]) {
      expect(kindOf({ rating: Rating.AMBER, direction: Direction.STABLE }, measure(variation))).toBeNull();
      expect(kindOf({ rating: Rating.NOT_RATED }, measure(variation))).toBeNull();
      expect(kindOf({}, measure(variation))).toBeNull();
    }
  });

  it('never differ over context, nor over a series that is withheld, suppressed or too short', () => {
    for (const judgement of [{ rating: Rating.GREEN }, { rating: Rating.RED }]) {
      expect(kindOf(judgement)).toBeNull();
      expect(kindOf(judgement, measure(null))).toBeNull();
      expect(kindOf(judgement, { ...concern, kind: MeasureKind.CONTEXTUAL }, { ...usual, kind: MeasureKind.CONTEXTUAL })).toBeNull();
    }
    expect(kindOf({ rating: Rating.RED }, usual, measure(null))).toBe(ConflictKind.WORSE_THAN_FIGURES);
  });

  it('are told in one sentence, in the partnership’s word, with three measures by name and the state of each beside it', () => {
    const four = ['Noise', 'ASB', 'Litter', 'Graffiti'].map(name => ({ ...concern, slug: name, name, message: `${name} is up` }));
    const told = conflictOf({ rating: Rating.GREEN, ratingWord: 'On track', direction: Direction.IMPROVING }, four);
    expect(told?.sentence).toBe('On track and improving, but noise is up, ASB is up, litter is up and 1 more measure says the like.');
    expect(told?.measures.map(({ name }) => name)).toEqual(['Noise', 'ASB', 'Litter', 'Graffiti']);
  });

  it('want a sentence before the update is submitted, and only where they differ', () => {
    const told = conflictOf({ rating: Rating.GREEN }, [concern]);
    expect(conflictBlockers(told, null)).toEqual([{ path: 'conflictReason', message: 'Green, but noise reports in Stafford have been moving. Say why, in a sentence.' }]);
    expect(conflictBlockers(told, 'A new form.')).toEqual([]);
    expect(conflictBlockers(null, null)).toEqual([]);
  });
});

it('a commentary is on a measure of the theme, once', () => {
  const open = [{ slug: 'noise' }];
  expect(commentaryFaults([{ measureSlug: 'noise' }], open)).toEqual([]);
  expect(commentaryFaults([{ measureSlug: 'noise' }, { measureSlug: 'noise' }, { measureSlug: 'drugs' }], open).map(({ path }) => path)).toEqual(['values.commentaries.1.measureSlug', 'values.commentaries.2.measureSlug']);
});
