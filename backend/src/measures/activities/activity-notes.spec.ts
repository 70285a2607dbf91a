import { describe, expect, it } from '@jest/globals';
import { monthsFrom } from '@csa/shared/periods.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import type { Area } from '../../localities/areas/area.entity.js';
import { type Measure, MeasureFrequency, SuppressionClass } from '../definitions/measure.entity.js';
import type { PublishedFigure } from '../series/charted.js';
import type { PublishedSeries } from '../series/published-series.js';
import { evaluateActivity } from '../statistics/activity.js';
import { notesOn } from './activity-notes.js';

const TODAY = '2026-11-22';
const MONTH = monthsFrom('2026-05-01', 1);
const { windows } = evaluateActivity({ counts: [], breaks: [] }, null, MONTH);
const RELEASED = { frequency: MeasureFrequency.MONTH, suppressionClass: SuppressionClass.PARTNER, smallestLevel: AreaLevel.LSOA, releaseApprovedBy: 'The group', releaseUntil: null } as Measure;
const series = (flags: PublishedFigure['flags'], measure: Partial<Measure> = {}, level = AreaLevel.PRECISION_AREA): PublishedSeries => ({
  measure: { ...RELEASED, ...measure }, area: { name: 'Highfields', level } as Area, totals: [], notReleased: null,
  figures: [{ ...MONTH, numerator: 3, denominator: null, value: null, flags, note: null } as PublishedFigure],
});
const notes = (here: PublishedSeries, comparable: PublishedSeries[] = []) => notesOn({ here, around: null, comparable, smallRests: [] }, windows, [], TODAY);

describe('what is to be known of the counts of an evaluation', () => {
  it('is nothing where everybody sees them', () => {
    expect(notes(series([]), [series([])])).toEqual([]);
  });

  it('is not to be passed on where others do not see the areas that it is held against', () => {
    const warning = ['You see counts that are suppressed for others. Do not pass this on.'];
    expect(notes(series([]), [series([]), series(['SUPPRESSED'])])).toEqual(warning);
    const ofPrecisionAreas = { smallestLevel: AreaLevel.PRECISION_AREA };
    expect(notes(series([], ofPrecisionAreas), [series([], ofPrecisionAreas, AreaLevel.LSOA)])).toEqual(warning);
  });

  it('is not to be passed on where nobody has approved to show the measure', () => {
    expect(notes(series([], { releaseApprovedBy: null }))).toEqual(['Nobody has approved showing these figures to the group yet. Do not pass this on.']);
  });
});
