import { type Period, periodLabel } from '@csa/shared/periods.js';
import { restOf } from '../activities/rest-of-area.js';
import { Denominator } from '../definitions/measure.entity.js';
import { countable } from '../series/compared-periods.js';
import { estimatesKey, type Exposure, exposureFor } from '../series/exposures.js';
import { isKeptBack } from '../series/charted.js';
import type { PublishedSeries } from '../series/published-series.js';
import type { Estimates } from '../series/series-in-words.js';
import { totalOver } from '../statistics/periods.js';
import { populationRate } from '../statistics/population-rates.js';
import type { PlaceFigure } from './place-measure.types.js';

/** A year in one area: what may be shown of it, and whom it is held against. */
export interface Year {
  period: Period;
  count: number | null;
  isKeptBack: boolean;
  exposure: Exposure | null;
}

/** What a published series says of twelve months. */
export function yearIn(series: PublishedSeries, period: Period, estimates: Estimates): Year {
  const { measure, area, figures, totals } = series;
  const own = figures.find(({ start, end }) => start === period.start && end === period.end);
  const count = own?.numerator ?? totalOver([...figures.map(countable), ...totals], period).numerator;
  const within = figures.filter(({ start, end }) => start >= period.start && end <= period.end);
  const exposure = measure.denominator === Denominator.NONE ? null : exposureFor(estimates.get(estimatesKey(measure.denominator, area.id)) ?? [], period, measure.denominator);
  return { period, count: count === null ? null : Math.round(count), isKeptBack: count === null && (series.notReleased !== null || within.some(isKeptBack)), exposure };
}

/**
 * What an area holds beside another that lies in it. It is absent where one of the two is, or where it is small itself; residents are taken off only
 * where both are of one estimate.
 */
export function restOfYear(around: Year, here: Year, isUnsafe: (count: number) => boolean, seesAll: boolean): Year {
  const { counts: [rest], small } = restOf([{ ...around.period, numerator: around.count, denominator: null }], [{ ...here.period, numerator: here.count, denominator: null }], isUnsafe, seesAll);
  const [all, own] = [around.exposure, here.exposure];
  const left = all && own && all.name === own.name && all.number > own.number ? { number: all.number - own.number, name: all.name } : null;
  return { period: around.period, count: rest?.numerator ?? null, isKeptBack: around.isKeptBack || here.isKeptBack || (small.length > 0 && !seesAll), exposure: left };
}

export function figureOf(name: string, { period, count, isKeptBack: kept, exposure }: Year): PlaceFigure {
  const rate = populationRate([{ count, exposure: exposure?.number ?? null, exposureName: exposure?.name ?? '' }], period);
  return {
    name, count, rate: rate && { ...rate, end: period.end, periodLabel: periodLabel(period) },
    whyNone: count !== null ? null : kept ? 'Suppressed to protect small numbers' : 'Not known for all of these months',
  };
}
