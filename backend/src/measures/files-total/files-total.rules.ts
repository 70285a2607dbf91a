import { figure } from '@csa/shared/figures.js';
import { type Period, periodLabel } from '@csa/shared/periods.js';
import { listed } from '@csa/shared/words.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { type Measure, MeasureShape, SuppressionClass } from '../definitions/measure.entity.js';
import type { PublishedSeries } from '../series/published-series.js';
import { totalOver } from '../statistics/periods.js';
import type { FilesTotal } from './files-total.type.js';

/** Whether what was counted where may be told of it at all. */
export const isOpenCount = ({ shape, suppressionClass }: Measure) => shape === MeasureShape.COUNT && suppressionClass === SuppressionClass.OPEN;

/**
 * Where everything was counted that the files of a force hold over a period; null where the measure is no open count, or the parts are not the whole.
 * @param own the county's series
 * @param others those of the force, and of what of it is none of the county's
 */
export function filesTotal(own: PublishedSeries, others: readonly PublishedSeries[], { start, end }: Period): FilesTotal | null {
  if (!isOpenCount(own.measure)) return null;
  const count = ({ figures }: PublishedSeries) => totalOver(figures, { start, end }).numerator;
  const force = others.find(({ area }) => area.level === AreaLevel.FORCE);
  const parts = [own, ...others.filter(({ area }) => area.level !== AreaLevel.FORCE)].map(each => ({ name: each.area.name, count: count(each), level: each.area.level }));
  const total = force ? count(force) : null;
  if (total === null || parts.some(part => part.count === null) || parts.reduce((sum, part) => sum + part.count!, 0) !== total) return null;
  const whole = parts.map(({ name, count: known }) => ({ name, count: known! }));
  const words = parts.map(({ name, count: known, level }) => `${figure(known!, 'COUNT')} ${level === AreaLevel.UNPLACED ? WHERE[name] ?? name.toLowerCase() : `in ${name}`}`);
  return {
    start, end, total, parts: whole,
    sentence: `The files of ${force!.area.name} hold ${figure(total, 'COUNT')} ${own.measure.unit} for ${periodLabel({ start, end })}: ${listed(words)}. Totals of ${own.area.name} are of the first alone.`,
  };
}

/** What the areas are called that stand for what lies in none. */
const WHERE: Record<string, string> = { 'Outside the area': 'outside the force’s area', 'No location': 'without a location' };
