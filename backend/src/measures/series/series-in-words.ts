import { latestPlace, limitsWithheld } from '@csa/shared/charted-series.js';
import { addMonths, monthsFrom, type Period, periodKey, periodLabel } from '@csa/shared/periods.js';
import { messageOf, stateInWords } from '@csa/shared/series-words.js';
import { MeasureFrequency, MeasureShape } from '../definitions/measure.entity.js';
import { totalOver } from '../statistics/periods.js';
import { populationRate } from '../statistics/population-rates.js';
import { surveyPercentage } from '../statistics/survey.js';
import { chart, type ChartSettings, type PublishedFigure } from './charted.js';
import { comparedPeriods, comparisonInWords, countsOf } from './compared-periods.js';
import { type Estimates, type Exposure, exposureOf } from './exposures.js';
import type { MeasureSeries, SeriesPoint, SeriesRate } from './measure-series.types.js';
import type { PublishedSeries } from './published-series.js';

/** A published series as it is shown: its chart, its state in words, what is compared with what, and its rate. */
export function shown(series: PublishedSeries, settings: ChartSettings, estimates: Estimates): MeasureSeries {
  const { measure, area, figures, notReleased } = series;
  const charted = chart(measure, area, figures, settings);
  const ofPeriod = new Map(figures.map(figure => [periodKey(figure), figure]));
  const last = latestPlace(charted.points);
  return {
    area, notReleased,
    points: charted.points.map(point => ({ ...point, ...behindPoint(ofPeriod.get(periodKey(point)), point.value, measure.shape), flags: [...point.flags], causes: [...point.causes] })),
    segments: [...charted.segments],
    // A baseline is a count, too.
    target: notReleased ? null : charted.target, baseline: notReleased ? null : charted.baseline, assurance: charted.assurance,
    variation: last < 0 || limitsWithheld(charted) ? null : charted.points[last]!.variation,
    message: messageOf(charted),
    sentence: notReleased ?? stateInWords(charted),
    comparisons: measure.shape === MeasureShape.COUNT && measure.frequency === MeasureFrequency.MONTH ? comparedPeriods(series, settings.rebases).map(comparison => comparisonInWords(comparison, figures)) : [],
    rate: rateOf(series, estimates),
  };
}

/** The counts behind what is drawn, and a survey's interval. */
function behindPoint(figure: PublishedFigure | undefined, value: number | null, shape: MeasureShape): Pick<SeriesPoint, 'numerator' | 'denominator' | 'sampleSize' | 'lower' | 'upper'> {
  const { numerator = null, denominator = null, sampleSize = null } = figure ?? {};
  const asked = sampleSize ?? (shape === MeasureShape.PERCENTAGE ? denominator : null);
  const interval = shape === MeasureShape.PERCENTAGE && value !== null ? surveyPercentage(value, asked, '').interval : null;
  return { numerator, denominator, sampleSize, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
}

/** The twelve months before the end of the last figure, and how many were counted in them; null where the measure counts nothing, or nothing is known. */
export function lastYearOf({ measure, figures, totals }: PublishedSeries): (Period & { count: number | null }) | null {
  const last = figures.findLast(({ numerator }) => numerator !== null);
  if (!last || measure.shape !== MeasureShape.COUNT) return null;
  if (measure.frequency === MeasureFrequency.ROLLING_YEAR) return { start: last.start, end: last.end, count: last.numerator };
  const period = monthsFrom(addMonths(last.end, -12), 12);
  return { ...period, count: totalOver(countsOf({ figures, totals }), period).numerator };
}

/** That per 1,000; null where the measure has no denominator, or not all of it is known. */
export function rateOf(series: PublishedSeries, estimates: Estimates): SeriesRate | null {
  const { measure, area } = series;
  const year = lastYearOf(series);
  return year && rateOver(year.count, exposureOf(estimates, measure.denominator, area.id, year), year);
}

/** A count over a period per 1,000 residents or households; null where either is not known, or the period gives no rate. */
export function rateOver(count: number | null, exposure: Exposure | null, period: Period): SeriesRate | null {
  const rate = populationRate([{ count, exposure: exposure?.number ?? null, exposureName: exposure?.name ?? '' }], period);
  return rate && { ...rate, end: period.end, periodLabel: periodLabel(period) };
}
