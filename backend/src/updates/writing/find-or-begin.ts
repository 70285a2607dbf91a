import type { EntityManager } from 'typeorm';
import type { UpdateRequest } from '../../meetings/update-request.entity.js';
import { PerformanceUpdate } from '../performance-update.entity.js';

/** The update of a request that is under lock; begun, empty, where nothing was ever written. Version 0 is what nobody has saved. */
export async function findOrBegin(tx: EntityManager, request: UpdateRequest, illustrative: boolean): Promise<PerformanceUpdate> {
  const update = await tx.findOneBy(PerformanceUpdate, { requestId: request.id });
  return update ?? tx.save(tx.create(PerformanceUpdate, { requestId: request.id, version: 0, illustrative }));
}
