import type { EntityManager } from 'typeorm';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { Account } from '../identity/accounts/account.entity.js';
import { EditConflict, type FieldText } from '../platform/graphql/edit-conflict.js';

interface Changed {
  /** As the audit calls it. */
  kind: string;
  /** "this issue" */
  called: string;
  thing: { id: string; version: number };
}

/** Somebody saved in between: who it was, and both texts, of the fields in which they differ. */
export async function bothTexts<Field extends string>(tx: EntityManager, changed: Changed, labels: Record<Field, string>, theirs: Record<NoInfer<Field>, string>, yours: Record<NoInfer<Field>, string>): Promise<EditConflict> {
  const differing = (Object.keys(labels) as Field[]).filter(field => theirs[field] !== yours[field]);
  const texts = (words: Record<Field, string>): FieldText[] => differing.map(field => ({ field, label: labels[field], text: words[field] }));
  return savedInBetween(tx, changed, texts(theirs), texts(yours));
}

export async function savedInBetween(tx: EntityManager, { kind, called, thing }: Changed, theirs: FieldText[], yours: FieldText[]): Promise<EditConflict> {
  const [last] = await tx.find(AuditEntry, { where: { kind, thingId: thing.id }, order: { id: 'DESC' }, take: 1 });
  const account = last?.accountId ? await tx.findOneBy(Account, { id: last.accountId }) : null;
  return Object.assign(new EditConflict(), {
    message: `Somebody changed ${called} while you were writing. Nothing was saved: look at both and save again.`,
    version: thing.version, savedBy: account?.name ?? null, savedAt: last?.at ?? null, theirs, yours,
  });
}
