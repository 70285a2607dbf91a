import { In } from 'typeorm';
import { Area } from '../../localities/areas/area.entity.js';
import { groupedInOrder, inOrder, type LoaderDefinition } from '../../platform/graphql/load.js';
import { ComparatorMember } from '../definitions/comparator-set.entity.js';
import { MeasureTarget } from '../definitions/measure-target.entity.js';
import { MeasureTheme } from '../definitions/measure-theme.entity.js';
import { Rebase } from '../definitions/rebase.entity.js';

const NEWEST_FIRST = { validFrom: { direction: 'DESC', nulls: 'LAST' }, id: 'ASC' } as const;

export const areaById: LoaderDefinition<number, Area | null> = async (db, ids) =>
  inOrder(ids, await db.manager.findBy(Area, { id: In(ids) }), row => row.id);

export const tiesOfMeasure: LoaderDefinition<number, MeasureTheme[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(MeasureTheme, { where: { measureId: In(ids) }, order: NEWEST_FIRST }), row => row.measureId);

export const targetsOfMeasure: LoaderDefinition<number, MeasureTarget[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(MeasureTarget, { where: { measureId: In(ids) }, order: NEWEST_FIRST }), row => row.measureId);

export const rebasesOfMeasure: LoaderDefinition<number, Rebase[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(Rebase, { where: { measureId: In(ids) }, order: { startsOn: 'DESC', enteredAt: 'DESC' } }), row => row.measureId);

export const membersOfSet: LoaderDefinition<string, ComparatorMember[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(ComparatorMember, { where: { setId: In(ids) }, order: NEWEST_FIRST }), row => row.setId);
