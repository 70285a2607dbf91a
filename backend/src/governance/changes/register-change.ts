import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { InvalidInput } from '../../platform/errors/errors.js';

/** What the database refuses, in words, should a rule have let it pass. */
const SENTENCES: Record<string, string> = {
  post_has_one_holder: 'Somebody else holds the post for some of these days. Look at who holds it, and choose other days.',
  theme_has_one_mode: 'Another reporting mode stands for some of these days. Look at the history, and choose other days.',
  theme_governance_once: 'This board already governs the theme for some of these days.',
  lead_officer_once: 'This post already answers for the theme for some of these days.',
  theme_has_one_place: 'A theme would stand under two priorities on one day.',
  one_name_at_a_time: 'It was already renamed from that day.',
  board_reporting_once: 'The board already reports to that board.',
  measure_target_one_at_a_time: 'Another one of its kind stands for some of these days.',
  rebase_once: 'Limits begin anew from that day already.',
};
const STILL_USED = '23503';

/**
 * One change of the register, in one transaction. Changes are short and rare, so they follow each other, and follow a load of the register
 * file, which takes this same lock first: whoever comes second finds what the first one did, and nobody waits in a circle.
 */
export async function changeRegister<T>(db: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await db.transaction(async tx => {
      await tx.query('LOCK TABLE partnership IN SHARE ROW EXCLUSIVE MODE');
      return work(tx);
    });
  } catch (error) {
    throw inWords(error);
  }
}

function inWords(error: unknown): unknown {
  if (!(error instanceof QueryFailedError)) return error;
  const { code, constraint = '' } = error.driverError as { code?: string; constraint?: string };
  const sentence = SENTENCES[constraint];
  if (sentence) return new InvalidInput([{ path: 'from', message: sentence }]);
  if (code === STILL_USED) return new InvalidInput([{ path: '', message: 'Something else refers to this already, so it stays. Give it an end instead.' }]);
  return error;
}
