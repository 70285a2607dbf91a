import { isWithin, type Period } from '@csa/shared/periods.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Denominator, type Measure, MeasureShape } from '../definitions/measure.entity.js';
import { chartedValue, isKeptBack, type PublishedFigure } from '../series/charted.js';
import { countsOf } from '../series/compared-periods.js';
import type { Exposure } from '../series/exposures.js';
import type { PublishedSeries } from '../series/published-series.js';
import { totalOver } from '../statistics/periods.js';
import { rateAlone } from '../statistics/population-rates.js';

/** What is known of one area over the period of a map. */
export interface MappedFigure {
  count: number | null;
  rate: { rate: number; note: string } | null;
  /** A percentage, or a rate as its publisher computed it. */
  value: number | null;
  flags: PublishedFigure['flags'];
}

/** One area's published figures over a period: counts added up, a percentage or a published rate of that very period. */
export function mappedFigure({ measure, figures, totals }: PublishedSeries, period: Period, exposure: Exposure | null): MappedFigure {
  const inside = figures.filter(figure => isWithin(figure, period));
  const flags = [...new Set(inside.flatMap(figure => figure.flags))];
  const missing = () => (inside.some(isKeptBack) ? flags : flags.filter(flag => flag !== 'SUPPRESSED'));
  if (measure.shape !== MeasureShape.COUNT) {
    const figure = inside.find(({ start, end }) => start === period.start && end === period.end);
    const value = figure ? chartedValue(figure, measure.shape) : null;
    return { count: null, rate: null, value, flags: value === null ? missing() : flags };
  }
  const count = totalOver(countsOf({ figures: inside, totals }), period).numerator;
  if (count === null) return mappedCount(null, missing(), period, exposure);
  // A sum may be shown although one of its months may not: it is then not itself kept back, unless the reader sees what others do not.
  return mappedCount(count, inside.some(isKeptBack) ? flags.filter(flag => flag !== 'SUPPRESSED') : flags, period, exposure);
}

/** A count over a period, and its rate where the people or households are known. */
export function mappedCount(count: number | null, flags: MappedFigure['flags'], period: Period, exposure: Exposure | null): MappedFigure {
  return { count, rate: exposure && rateAlone({ count, exposure: exposure.number, exposureName: exposure.name }, period), value: null, flags };
}

/** Whether areas are coloured by rates: where most of those that have a count have one. */
export function areRates(measure: Pick<Measure, 'shape' | 'denominator'>, figures: readonly MappedFigure[]): boolean {
  if (measure.shape !== MeasureShape.COUNT || measure.denominator === Denominator.NONE) return false;
  const counted = figures.filter(({ count }) => count !== null);
  return counted.length > 0 && counted.filter(({ rate }) => rate !== null).length * 2 > counted.length;
}

/** What a reader must know of a map, besides what the measure itself says. */
export function mapCautions(measure: Measure, isRate: boolean, level: AreaLevel): string[] {
  const isSmall = level !== AreaLevel.DISTRICT;
  return [
    ...(measure.caution ? [measure.caution] : []),
    ...(measure.shape === MeasureShape.COUNT && !isRate ? ['These are counts: there are more where more people live, work or go out. A darker area is not a more dangerous one.'] : []),
    ...(isRate ? [`The rates are per ${measure.denominator === Denominator.HOUSEHOLDS ? 'household' : 'resident'}: where many people come who do not live there, as in a town centre, they say too much.`] : []),
    ...(isSmall ? ['In areas as small as these a few incidents more or less change the class: small differences between neighbours may be chance.'] : []),
  ];
}
