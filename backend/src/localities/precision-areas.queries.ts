import type { EntityManager } from 'typeorm';
import { NotFound } from '../platform/errors/errors.js';
import { PrecisionArea } from './precision-area.entity.js';

/** The precision area of that name in web addresses. */
export async function precisionAreaOf(tx: EntityManager, slug: string): Promise<PrecisionArea> {
  const area = await tx.findOneBy(PrecisionArea, { slug });
  if (!area) throw new NotFound('Precision area');
  return area;
}
