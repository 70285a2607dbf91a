import { describe, expect, it } from '@jest/globals';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Denominator, ImprovementDirection, MeasureKind, MeasureShape, SuppressionClass } from '../definitions/measure.entity.js';
import { type Definition, definitionFaults, loosening, looseningFaults } from './measure.rules.js';

const PARTNERS: Definition = {
  source: 'template', sourceUrl: null, shape: MeasureShape.COUNT, denominator: Denominator.NONE, direction: ImprovementDirection.NEUTRAL, kind: MeasureKind.CONTEXTUAL,
  smallestLevel: AreaLevel.DISTRICT, suppressionClass: SuppressionClass.PARTNER, releaseApprovedBy: null, releaseUntil: null,
};
const TODAY = '2026-11-22';
const paths = (next: Definition, before: Definition | null = null) => definitionFaults(next, before, TODAY).map(({ path }) => path);

describe('a definition', () => {
  it('of figures that a publisher released may be open, of others not', () => {
    expect(paths({ ...PARTNERS, suppressionClass: SuppressionClass.OPEN })).toEqual(['suppressionClass']);
    expect(paths({ ...PARTNERS, suppressionClass: SuppressionClass.OPEN, sourceUrl: 'https://council.example/figures' })).toEqual([]);
    expect(paths({ ...PARTNERS, suppressionClass: SuppressionClass.OPEN, source: 'police-street' })).toEqual([]);
  });

  it('that came open without one address stays so', () => {
    const open = { ...PARTNERS, suppressionClass: SuppressionClass.OPEN };
    expect(paths(open, open)).toEqual([]);
    expect(paths(open, { ...open, sourceUrl: 'https://council.example/figures' })).toEqual(['suppressionClass']);
  });

  it('keeps an approval that has run out, and takes no new one that would have', () => {
    const approved = { ...PARTNERS, releaseApprovedBy: 'The board', releaseUntil: '2026-01-01' };
    expect(paths(approved, approved)).toEqual([]);
    expect(paths(approved, PARTNERS)).toEqual(['releaseUntil']);
  });
});

describe('an edit that shows more', () => {
  it('is one to a looser class or to smaller areas, but not the other way, nor of what is open', () => {
    const classes = (before: SuppressionClass, next: SuppressionClass) => loosening({ ...PARTNERS, suppressionClass: before }, { ...PARTNERS, suppressionClass: next }).length;
    expect(classes(SuppressionClass.PARTNER, SuppressionClass.OPEN)).toBe(1);
    expect(classes(SuppressionClass.SENSITIVE, SuppressionClass.PARTNER)).toBe(1);
    expect(classes(SuppressionClass.PARTNER, SuppressionClass.SENSITIVE)).toBe(0);
    expect(loosening(PARTNERS, { ...PARTNERS, smallestLevel: AreaLevel.LSOA })).toHaveLength(1);
    expect(loosening(PARTNERS, { ...PARTNERS, smallestLevel: AreaLevel.COUNTY })).toEqual([]);
    expect(loosening({ ...PARTNERS, suppressionClass: SuppressionClass.OPEN }, { ...PARTNERS, smallestLevel: AreaLevel.LSOA })).toEqual([]);
  });

  it('is said, with its reason', () => {
    const sentences = ['Figures are shown for smaller areas than before.'];
    expect(looseningFaults([], { loosens: false, looseningReason: null })).toEqual([]);
    expect(looseningFaults(sentences, { loosens: false, looseningReason: 'Because' }).map(({ path }) => path)).toEqual(['loosens']);
    expect(looseningFaults(sentences, { loosens: true, looseningReason: null }).map(({ path }) => path)).toEqual(['looseningReason']);
    expect(looseningFaults(sentences, { loosens: true, looseningReason: 'Published' })).toEqual([]);
  });
});
