import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { RATING_WORDS } from '@csa/shared/words.js';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { refuseFor } from '../../platform/errors/errors.js';
import { EditConflict } from '../../platform/graphql/edit-conflict.js';
import { Clock } from '../../platform/time/clock.js';
import type { Rating } from '../judgements.js';
import { StatusScheme, StatusWord } from './status-scheme.entity.js';
import type { ChangeStatusWordsInput, StatusWordInput } from './status-words.inputs.js';
import { OFFERED, statusWordFaults } from './status-words.rules.js';

/** The partnership's own words for a status. */
@Injectable()
export class StatusWordsService {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly audit: AuditService) {}

  /** The words in force. */
  async inForce(db: EntityManager = this.db.manager): Promise<StatusScheme> {
    const [scheme] = await db.find(StatusScheme, { order: { version: 'DESC' }, take: 1 });
    if (!scheme) throw new Error('The words of the first version come with the database.');
    scheme.words = inOrderOffered(await db.findBy(StatusWord, { version: scheme.version }));
    return scheme;
  }

  /** Makes the next version; every rating that was given keeps the words of its own. */
  change(viewer: Viewer, { version, words }: ChangeStatusWordsInput): Promise<StatusScheme | EditConflict> {
    return this.db.transaction(async tx => {
      // The first version stands for all: whoever comes second reads on from what the first one made.
      await tx.findOneOrFail(StatusScheme, { where: { version: 1 }, lock: { mode: 'pessimistic_write' } });
      const standing = await this.inForce(tx);
      if (standing.version !== version) return conflict(standing, words);
      refuseFor(statusWordFaults(words));
      if (sameWords(standing.words, words)) return standing;
      const next = { version: version + 1, agreedAt: this.clock.now(), agreedBy: viewer.name };
      await tx.insert(StatusScheme, next);
      await tx.insert(StatusWord, words.map(({ rating, word, meaning }) => ({ version: next.version, rating, word, meaning })));
      await this.audit.record(tx, viewer, {
        verb: 'edit', kind: 'status-words', id: 'partnership',
        before: { version, ...textOf(standing.words) }, after: { version: next.version, ...textOf(words) },
      });
      return this.inForce(tx);
    });
  }
}

/** The word in which a status would be given now. */
export async function wordInForce(tx: EntityManager, rating: Rating | null | undefined): Promise<string | null> {
  const said = rating && await tx.findOneBy(StatusWord, { version: await schemeVersionInForce(tx), rating });
  return said ? said.word : null;
}

/** The version of the words that a status is given in now. */
export async function schemeVersionInForce(tx: EntityManager): Promise<number> {
  return (await tx.maximum(StatusScheme, 'version')) ?? 1;
}

function inOrderOffered<T extends StatusWordInput>(words: readonly T[]): T[] {
  return [...words].sort((one, other) => OFFERED.indexOf(one.rating) - OFFERED.indexOf(other.rating));
}

function sameWords(one: readonly StatusWordInput[], other: readonly StatusWordInput[]): boolean {
  return JSON.stringify(textOf(one)) === JSON.stringify(textOf(other));
}

function textOf(words: readonly StatusWordInput[]): Record<string, string> {
  return Object.fromEntries(inOrderOffered(words).map(({ rating, word, meaning }) => [RATING_WORDS[rating], `${word}: ${meaning}`]));
}

function conflict(standing: StatusScheme, wanted: readonly StatusWordInput[]): EditConflict {
  const texts = (words: readonly StatusWordInput[]) => Object.entries(textOf(words)).map(([label, text]) => ({ field: label, label, text }));
  return Object.assign(new EditConflict(), {
    message: 'Somebody changed these words while you were editing them. Nothing was saved: look at both and save again.',
    version: standing.version, savedBy: standing.agreedBy, savedAt: standing.agreedAt, theirs: texts(standing.words), yours: texts(wanted),
  });
}
