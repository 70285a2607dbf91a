import { type EntityManager, type EntityTarget, ILike, type ObjectLiteral } from 'typeorm';
import { literally } from '../../platform/database/like.js';

/** "Councillor Zoë O’Hara" becomes "councillor-zoe-o-hara". */
export function slugFrom(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'unnamed';
}

/** A slug nobody else of the kind has: the name's own, or with a number behind it. */
export async function freeSlug(tx: EntityManager, entity: EntityTarget<ObjectLiteral>, name: string): Promise<string> {
  const slug = slugFrom(name);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!(await tx.existsBy(entity, { slug: candidate }))) return candidate;
  }
}

/** To find what has the same name, in whatever case. */
export const exactly = (name: string) => ILike(literally(name));
