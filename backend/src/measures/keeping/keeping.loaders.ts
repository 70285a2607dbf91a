import { In } from 'typeorm';
import { groupedInOrder, type LoaderDefinition } from '../../platform/graphql/load.js';
import { ComparatorMember } from '../definitions/comparator-set.entity.js';
import { measureAndParts } from '../definitions/measure-parts.js';
import { MeasureTarget } from '../definitions/measure-target.entity.js';
import { MeasureTheme } from '../definitions/measure-theme.entity.js';
import { Rebase } from '../definitions/rebase.entity.js';

const NEWEST_FIRST = { validFrom: { direction: 'DESC', nulls: 'LAST' }, id: 'ASC' } as const;

export const tiesOfMeasure: LoaderDefinition<number, MeasureTheme[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(MeasureTheme, { where: { measureId: In(ids) }, order: NEWEST_FIRST }), row => row.measureId);

export const targetsOfMeasure: LoaderDefinition<number, MeasureTarget[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(MeasureTarget, { where: { measureId: In(ids) }, order: NEWEST_FIRST }), row => row.measureId);

export const rebasesOfMeasure: LoaderDefinition<number, Rebase[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(Rebase, { where: { measureId: In(ids) }, order: { startsOn: 'DESC', enteredAt: 'DESC' } }), row => row.measureId);

export const membersOfSet: LoaderDefinition<string, ComparatorMember[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(ComparatorMember, { where: { setId: In(ids) }, order: NEWEST_FIRST }), row => row.setId);

/** Whether any figure is known, of the measure or of a part of it. By its index, which the order asks for: of a measure without figures nothing is read. */
export const hasFigures: LoaderDefinition<number, boolean> = async (db, ids) => {
  const rows = await db.query<{ id: number }[]>(
    `SELECT measure.id FROM unnest($1::int[]) AS measure (id)
      WHERE EXISTS (SELECT FROM (${measureAndParts('measure.id')}) AS part
        CROSS JOIN LATERAL (SELECT FROM observation WHERE measure_id = part.id AND known_until = 'infinity' ORDER BY area_id LIMIT 1) AS figure)`, [ids]);
  const known = new Set(rows.map(({ id }) => id));
  return ids.map(id => known.has(id));
};
