import { In } from 'typeorm';
import { effectiveOn, perDay } from '../governance/effective-dates.js';
import { groupedInOrder, inOrder, type LoaderDefinition } from '../platform/graphql/load.js';
import { Area } from './areas/area.entity.js';
import { District } from './district.entity.js';
import { PrecisionArea } from './precision-area.entity.js';

export const districtById: LoaderDefinition<string, District | null> = async (db, ids) =>
  inOrder(ids, await db.getRepository(District).findBy({ id: In(ids) }), row => row.id);

export const precisionAreasOn = perDay<string, PrecisionArea[]>(day => async (db, districtIds) => {
  const areas = db.getRepository(PrecisionArea).createQueryBuilder('area').where({ districtId: In(districtIds) }).andWhere(...effectiveOn('area', day));
  return groupedInOrder(districtIds, await areas.orderBy('area.position').getMany(), row => row.districtId);
});

export const areaByCode: LoaderDefinition<string, Area | null> = async (db, codes) =>
  inOrder(codes, await db.manager.findBy(Area, { code: In(codes) }), row => row.code);

export const areaById: LoaderDefinition<number, Area | null> = async (db, ids) =>
  inOrder(ids, await db.manager.findBy(Area, { id: In(ids) }), row => row.id);
