import type { EntityManager } from 'typeorm';
import { longDay } from '@csa/shared/days.js';
import { MEASURE_FIELDS, measureWord } from '@csa/shared/measure-words.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { Post } from '../../governance/people/post.entity.js';
import { Account } from '../../identity/accounts/account.entity.js';
import { EditConflict, type FieldText } from '../../platform/graphql/edit-conflict.js';
import type { Measure } from '../definitions/measure.entity.js';
import type { MeasureWords } from './measure.inputs.js';

type Field = keyof MeasureWords;

/** What stands and what was to be saved, side by side, of the fields in which they differ. */
export async function measureConflict(tx: EntityManager, measure: Measure, said: MeasureWords): Promise<EditConflict> {
  const [last] = await tx.find(AuditEntry, { where: { kind: 'measure', thingId: String(measure.id), verb: 'edit' }, order: { id: 'DESC' }, take: 1 });
  const account = last?.accountId ? await tx.findOneBy(Account, { id: last.accountId }) : null;
  const differing = (Object.keys(MEASURE_FIELDS) as Field[]).filter(field => said[field] !== measure[field]);
  const texts = async (words: MeasureWords): Promise<FieldText[]> => {
    const found: FieldText[] = [];
    for (const field of differing) found.push({ field, label: MEASURE_FIELDS[field], text: await textOf(tx, field, words[field]) });
    return found;
  };
  return Object.assign(new EditConflict(), {
    message: 'Somebody changed this measure while you were editing it. Nothing was saved: look at both and save again.',
    version: measure.version, savedBy: account?.name ?? null, savedAt: last?.at ?? null, theirs: await texts(measure), yours: await texts(said),
  });
}

async function textOf(tx: EntityManager, field: Field, value: MeasureWords[Field]): Promise<string> {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (field === 'ownerId') return (await tx.findOneBy(Post, { id: String(value) }))?.title ?? '';
  return field === 'releaseUntil' ? longDay(String(value)) : measureWord(String(value));
}
