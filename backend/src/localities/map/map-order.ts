import type { Day } from '@csa/shared/days.js';
import type { EntityManager } from 'typeorm';
import { effectiveOn } from '../../governance/effective-dates.js';
import { District } from '../district.entity.js';

/** The districts of the partnership on a day, as they lie on the map. */
export async function districtsInMapOrder(tx: EntityManager, day: Day): Promise<District[]> {
  return inMapOrder(await tx.createQueryBuilder(District, 'district').where(...effectiveOn('district', day)).getMany());
}

/** Districts as they lie on the map, from north to south and there from west to east; those without a place stand last, by name. */
export function inMapOrder<T extends Pick<District, 'mapPlace' | 'name'>>(districts: readonly T[]): T[] {
  const placed = districts.map(district => ({ district, place: placeOf(district.mapPlace) }));
  return placed.sort((one, other) => one.place - other.place || one.district.name.localeCompare(other.district.name)).map(({ district }) => district);
}

/** "2,3" is the second column of the third row. */
function placeOf(mapPlace: string | null): number {
  const [column, row] = (mapPlace ?? '').split(',').map(Number);
  return column && row ? row * 100 + column : Infinity;
}
