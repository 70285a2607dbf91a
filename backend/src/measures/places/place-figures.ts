import { isWithin, type Period } from '@csa/shared/periods.js';
import { countsOf } from '../series/compared-periods.js';
import { type Estimates, type Exposure, exposureOf } from '../series/exposures.js';
import { isKeptBack } from '../series/charted.js';
import type { PublishedSeries } from '../series/published-series.js';
import { rateOver } from '../series/series-in-words.js';
import { totalOver } from '../statistics/periods.js';
import { restOf } from '../statistics/rest-of-area.js';
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
  const { measure, area, figures } = series;
  const own = figures.find(({ start, end }) => start === period.start && end === period.end);
  const count = own?.numerator ?? totalOver(countsOf(series), period).numerator;
  const within = figures.filter(figure => isWithin(figure, period));
  const exposure = exposureOf(estimates, measure.denominator, area.id, period);
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
  return {
    name, count, rate: rateOver(count, exposure, period),
    whyNone: count !== null ? null : kept ? 'Suppressed to protect small numbers' : 'Not known for all of these months',
  };
}
