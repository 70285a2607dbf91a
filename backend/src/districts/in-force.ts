import { type EntityManager, type EntityTarget, type FindOptionsWhere, In } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { effectiveOn } from '../governance/effective-dates.js';

/** Whether each of these rows is there and holds on the day. */
export async function allInForce<Row extends { id: string }>(tx: EntityManager, table: EntityTarget<Row>, ids: readonly string[], day: Day, where: FindOptionsWhere<Row> = {}): Promise<boolean> {
  if (ids.length === 0) return true;
  return (await tx.createQueryBuilder(table, 'row').where({ ...where, id: In([...ids]) }).andWhere(...effectiveOn('row', day)).getCount()) === ids.length;
}
