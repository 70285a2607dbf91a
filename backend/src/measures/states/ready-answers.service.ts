import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Day } from '@csa/shared/days.js';
import { DataSource, type EntityManager } from 'typeorm';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { runPrepared } from '../../platform/database/prepared.js';
import { Load, type LoaderDefinition } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';

/** How often figures were changed; there is one such number. What was made of them is good while it stands. */
export const figuresChanges: LoaderDefinition<'figures', string> = async (db, keys) => {
  const [row] = await runPrepared<{ changes: string }>(db, { name: 'figures-changes', text: 'SELECT last_value AS changes FROM figures_changed' }, []);
  return keys.map(() => row!.changes);
};

const KEPT = { name: 'ready-answer', text: 'SELECT answer FROM ready_answer WHERE about = $1 AND day = $2 AND changes = $3' };
/** What is kept about a county is some fifty answers; each change of figures makes them anew. */
const MOST_IN_MEMORY = 200;
/** What a database restored under a running server may be behind. */
const LONGEST = 60_000;

/** Stands for whoever asks, where all are told the same, analysts too. */
export const EVERYBODY: Pick<Viewer, 'can'> = { can: () => false };

/** How often figures were changed; null while somebody is at it. Nobody can begin before the statement, or the transaction, ends. */
const CHANGES = `SELECT CASE WHEN pg_try_advisory_xact_lock(hashtext('figures change')) THEN last_value END AS changes FROM figures_changed`;

/** Answers about figures that everybody may see and that take many figures to make: made when they are first asked for, and kept until anything that they rest on is written. */
@Injectable()
export class ReadyAnswers implements OnModuleInit {
  private readonly making = new Map<string, Promise<object>>();
  /** What was read of them, by what it stands for: nobody may change it. */
  private readonly read = new LRUCache<string, object>({ max: MOST_IN_MEMORY, ttl: LONGEST });

  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /** Another version of the product may have made what is kept. */
  async onModuleInit(): Promise<void> {
    if (this.db.isInitialized) await this.db.query('DELETE FROM ready_answer');
  }

  /**
   * The answer as it is kept, or else as it is made now. Who sees figures that others do not has it made each time.
   * @param viewer who asks; `EVERYBODY` where the answer hangs on nobody
   * @param about names the answer, and everything that it hangs on but the day and the figures
   * @param make makes it, of plain values that JSON can hold
   */
  async of<Answer extends object>(viewer: Pick<Viewer, 'can'>, about: string, make: () => Promise<Answer>, load = new Load(this.db)): Promise<Answer> {
    if (viewer.can(Permission.ReadRawFigures)) return make();
    const day = this.clock.today();
    const stands = await load.one(figuresChanges, 'figures');
    const kept = this.read.get(keyOf(about, day, stands)) ?? (await this.readKept(about, day, stands));
    if (kept) return kept as Answer;
    const changes = await changesIn(this.db.manager);
    // What is read while figures change may be half of before and half of after.
    return changes === null ? make() : this.makeOnce(about, day, changes, make);
  }

  private async readKept(about: string, day: Day, changes: string): Promise<object | null> {
    const [row] = await runPrepared<{ answer: object }>(this.db, KEPT, [about, day, changes]);
    if (row) this.read.set(keyOf(about, day, changes), row.answer);
    return row?.answer ?? null;
  }

  /** Makes and keeps an answer; who asks for the same meanwhile waits for it, instead of having as much read again. */
  private makeOnce<Answer extends object>(about: string, day: Day, changes: string, make: () => Promise<Answer>): Promise<Answer> {
    const key = keyOf(about, day, changes);
    const begun = this.making.get(key) as Promise<Answer> | undefined;
    if (begun) return begun;
    const made = this.makeAndKeep(about, day, changes, make).finally(() => this.making.delete(key));
    this.making.set(key, made);
    return made;
  }

  private async makeAndKeep<Answer extends object>(about: string, day: Day, changes: string, make: () => Promise<Answer>): Promise<Answer> {
    const answer = await make();
    await this.keep(about, day, changes, answer);
    return answer;
  }

  private keep(about: string, day: Day, changes: string, answer: object): Promise<void> {
    return this.db.transaction(async tx => {
      if ((await changesIn(tx)) !== changes) return;
      await tx.query('INSERT INTO ready_answer VALUES ($1, $2, $3, $4) ON CONFLICT (about) DO UPDATE SET day = excluded.day, changes = excluded.changes, answer = excluded.answer',
        [about, day, changes, JSON.stringify(answer)]);
    });
  }
}

async function changesIn(tx: EntityManager): Promise<string | null> {
  const [{ changes }] = await tx.query<[{ changes: string | null }]>(CHANGES);
  return changes;
}

const keyOf = (about: string, day: Day, changes: string) => `${about} ${day} ${changes}`;
