import type { EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { holdsOn } from '../../governance/effective-dates.js';
import { ComparatorMember, ComparatorSet } from './comparator-set.entity.js';

/** A set of areas to compare with, and the ids of those that are in it on a day. */
export interface SetOnDay {
  set: ComparatorSet;
  members: number[];
}

/** The sets of areas to compare with on a day, by name. */
export async function setsOn(tx: EntityManager, day: Day): Promise<SetOnDay[]> {
  const members = (await tx.find(ComparatorMember)).filter(member => holdsOn(member, day));
  const sets = (await tx.find(ComparatorSet, { order: { name: 'ASC' } })).filter(set => holdsOn(set, day));
  return sets.map(set => ({ set, members: members.filter(({ setId }) => setId === set.id).map(({ areaId }) => areaId) }));
}
