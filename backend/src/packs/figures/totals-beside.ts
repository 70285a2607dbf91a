import { addMonths, type Period, periodKey } from '@csa/shared/periods.js';
import { MeasureFrequency } from '../../measures/definitions/measure.entity.js';
import type { FilesTotal, MeasureFilesTotal } from '../../measures/files-total/files-total.type.js';
import type { MeasureState } from '../../measures/states/measure-state.js';
import type { PackItem } from '../pack-content.types.js';

const MONTHS: Record<MeasureFrequency, number> = { MONTH: 1, QUARTER: 3, YEAR: 12, ROLLING_YEAR: 12 };

/** The period of the latest figure of a measure; null where there is none. */
export function latestPeriod({ latestEnd, frequency }: Pick<MeasureState, 'latestEnd' | 'frequency'>): Period | null {
  return latestEnd === null ? null : { start: addMonths(latestEnd, -MONTHS[frequency]), end: latestEnd };
}

/**
 * How every count that an item shows agrees with the police's files, each measure and period once: of its own measures over the period of their latest figure,
 * of those of its precision areas over their twelve months. What is told of single measures there goes into this one list.
 */
export function withTotalsBeside(item: PackItem, totalOver: (slug: string, period: Period) => FilesTotal | null): PackItem {
  const told = [
    ...(item.measures ?? []).map(state => {
      const period = latestPeriod(state);
      return { state, total: period && totalOver(state.slug, period) };
    }),
    ...(item.areas ?? []).flatMap(({ measures }) => (measures ?? []).map(({ state, filesTotal }) => ({ state, total: filesTotal }))),
  ].flatMap(({ state: { slug, name }, total }): MeasureFilesTotal[] => (total ? [{ slug, name, ...total }] : []));
  const areas = item.areas?.map(area => ({ ...area, ...(area.measures && { measures: area.measures.map(measure => ({ ...measure, filesTotal: null })) }) }));
  return { ...item, areas, filesTotals: [...new Map(told.map(each => [`${each.slug} ${periodKey(each)}`, each])).values()] };
}
