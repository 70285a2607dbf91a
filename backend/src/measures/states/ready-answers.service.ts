import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Day } from '@csa/shared/days.js';
import { DataSource, type EntityManager } from 'typeorm';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { perDay } from '../../governance/effective-dates.js';
import { runPrepared } from '../../platform/database/prepared.js';
import { inOrder, Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';

/** What is kept about each of some things, and still holds; null where nothing is. */
export const readyAnswerOn = perDay<string, object | null>(day => async (db, abouts) =>
  inOrder(abouts, await runPrepared<{ about: string; answer: object }>(db, READY, [abouts, day]), ({ about }) => about).map(row => row?.answer ?? null));

const READY = { name: 'ready-answers', text: 'SELECT about, answer FROM ready_answer JOIN figures_changed ON changes = last_value WHERE about = ANY ($1) AND day = $2' };

/** How often figures were changed; null while somebody is at it. Nobody can begin before the statement, or the transaction, ends. */
const CHANGES = `SELECT CASE WHEN pg_try_advisory_xact_lock(hashtext('figures change')) THEN last_value END AS changes FROM figures_changed`;

/** Answers about figures that everybody may see and that take many figures to make: made when they are first asked for, and kept until anything that they rest on is written. */
@Injectable()
export class ReadyAnswers implements OnModuleInit {
  private readonly making = new Map<string, Promise<object>>();

  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /** Another version of the product may have made what is kept. */
  async onModuleInit(): Promise<void> {
    if (this.db.isInitialized) await this.db.query('DELETE FROM ready_answer');
  }

  /**
   * The answer as it is kept, or else as it is made now. Who sees figures that others do not has it made each time.
   * @param about names the answer, and everything that it hangs on but the day and the figures
   * @param make makes it, of plain values that JSON can hold
   */
  async of<Answer extends object>(viewer: Viewer, about: string, make: () => Promise<Answer>, load = new Load(this.db)): Promise<Answer> {
    if (viewer.can(Permission.ReadRawFigures)) return make();
    const day = this.clock.today();
    const kept = await load.one(readyAnswerOn(day), about);
    if (kept) return kept as Answer;
    const changes = await changesIn(this.db.manager);
    // What is read while figures change may be half of before and half of after.
    return changes === null ? make() : this.makeOnce(about, day, changes, make);
  }

  /** Makes and keeps an answer; who asks for the same meanwhile waits for it, instead of having as much read again. */
  private makeOnce<Answer extends object>(about: string, day: Day, changes: string, make: () => Promise<Answer>): Promise<Answer> {
    const key = `${about} ${day} ${changes}`;
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
