import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { Measure } from '../definitions/measure.entity.js';

/** Measures that are sums of each other, and so are kept back together: by number, the first of them names the family. */
export interface Family {
  measures: Measure[];
  /** Which of them are the sum of which others. */
  sums: { total: number; parts: number[] }[];
}

export async function familiesOf(tx: EntityManager, measures: readonly Measure[]): Promise<Family[]> {
  const pairs = await tx.query<{ total: number; part: number }[]>('SELECT measure_id AS total, part_id AS part FROM measure_part ORDER BY measure_id, part_id');
  const families = groupsOf(measures.map(({ id }) => id), pairs);
  const all = new Map((await tx.findBy(Measure, { id: In(families.flat()) })).map(measure => [measure.id, measure]));
  return families.map(ids => {
    const totals = ids.filter(id => pairs.some(({ total }) => total === id));
    return {
      measures: ids.map(id => all.get(id)!),
      sums: totals.map(total => ({ total, parts: pairs.filter(pair => pair.total === total).map(({ part }) => part) })),
    };
  });
}

/** Each with all that it is tied to, directly or by way of others; in an order that is the same for whoever asks, so that none who decide several wait for each other. */
export function groupsOf(ids: readonly number[], pairs: readonly { total: number; part: number }[]): number[][] {
  const groups: number[][] = [];
  for (const id of ids) {
    if (groups.some(group => group.includes(id))) continue;
    const group = new Set([id]);
    for (const each of group) {
      for (const { total, part } of pairs) if (total === each || part === each) group.add(total).add(part);
    }
    groups.push([...group].sort((one, other) => one - other));
  }
  return groups.sort(([one], [other]) => one! - other!);
}
