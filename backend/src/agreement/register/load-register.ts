import { readFile } from 'node:fs/promises';
import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { AuditService } from '../../audit/audit.service.js';
import { overlap, type Spell } from '../../governance/changes/spell.rules.js';
import type { Fault } from './file-check.js';
import { readRegister } from './read-register.js';
import type { RegisterFile } from './register-file.js';
import { REGISTER_KINDS, type RegisterKind, type RegisterRecord, type Values } from './register-kinds.js';
import { recordsOf } from './register-records.js';
import { type RegisterRow, RegisterRows } from './register-rows.js';
import { compare, type FieldChange } from './three-way.js';

/** The file was not loaded: what is wrong with it, fault by fault. */
export class RegisterFaults extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(`The register file has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`);
  }
}

/** The file is sound, but does not go together with what stands in the register. */
export class RegisterRefused extends Error {}

/** What a load did, or left, for one thing. */
export interface Difference {
  what: 'added' | 'changed' | 'ended' | 'removed' | 'left alone' | 'no longer in the file';
  kind: string;
  key: string;
  fields: FieldChange[];
  why?: string;
}

interface LoadOptions {
  overwrite?: boolean;
  /** What rests on the register and is told of it, and of what the load did, in the same transaction. */
  alongside?: (tx: EntityManager, differences: readonly Difference[]) => Promise<void>;
}

/** Loads the file in one transaction, all of it or nothing, and says what that changed. Throws RegisterFaults or RegisterRefused. */
export async function loadRegister(db: DataSource, audit: AuditService, content: string, { overwrite = false, alongside }: LoadOptions = {}): Promise<Difference[]> {
  const register = read(content);
  return inOneTransaction(db, async tx => {
    const differences = await new Loading(tx, audit, await RegisterRows.read(tx), overwrite).load(register);
    await alongside?.(tx, differences);
    return differences;
  });
}

/** Loads the file into a database that has no register yet; does nothing to one that has. Says whether it loaded. */
export async function loadRegisterIntoEmptyDatabase(db: DataSource, audit: AuditService, file: string): Promise<boolean> {
  const [{ empty }] = await db.query<[{ empty: boolean }]>('SELECT NOT EXISTS (SELECT FROM partnership) AS empty');
  if (!empty) return false;
  const register = read(await readFile(file, 'utf8'));
  return inOneTransaction(db, async tx => {
    const rows = await RegisterRows.read(tx);
    // Another instance may have loaded it while this one waited for the lock.
    if (!rows.isEmpty) return false;
    await new Loading(tx, audit, rows, false).load(register);
    return true;
  });
}

function read(content: string): RegisterFile {
  const { register, faults } = readRegister(content);
  if (!register) throw new RegisterFaults(faults);
  return register;
}

/** One load under way. */
class Loading {
  private readonly differences: Difference[] = [];
  private notInFile: RegisterRow[] = [];

  constructor(
    private readonly tx: EntityManager,
    private readonly audit: AuditService,
    private readonly rows: RegisterRows,
    private readonly overwrite: boolean,
  ) {}

  async load(register: RegisterFile): Promise<Difference[]> {
    const records = recordsOf(register);
    this.notInFile = this.rows.notIn(records);
    for (const kind of REGISTER_KINDS) {
      for (const record of records.filter(each => each.kind === kind.kind)) await this.take(kind, record);
    }
    for (const row of this.notInFile.filter(each => this.rows.wasLoaded(each))) this.note('no longer in the file', row);
    return this.differences;
  }

  private async take(kind: RegisterKind, record: RegisterRecord): Promise<void> {
    const row = this.rows.find(record);
    const loaded = this.rows.loaded(record);
    if (row) return this.bringUpToDate(kind, record, row, loaded);
    if (loaded && !this.overwrite) return this.note('left alone', record, [], 'it was taken out on screen');
    if (!(await this.makeRoom(kind, record, record.values))) return;
    const added = await this.rows.add(kind, record);
    await this.rows.remember(record, added, record.values);
    await this.record('add', added, null, record.values);
    this.note('added', record);
  }

  private async bringUpToDate(kind: RegisterKind, record: RegisterRecord, row: RegisterRow, loaded: Values | null): Promise<void> {
    const { changes, leftAlone, loaded: remembered } = compare(record.values, loaded, row.values, this.overwrite);
    if (changes.length > 0) {
      const after = Object.fromEntries(changes.map(change => [change.field, change.to]));
      if (!(await this.makeRoom(kind, record, { ...row.values, ...after }))) return;
      await this.rows.change(kind, row, after);
      await this.record('change', row, Object.fromEntries(changes.map(change => [change.field, change.from])), after);
      const ends = changes.some(({ field, from, to }) => field === 'valid_until' && from === null && to !== null);
      this.note(ends ? 'ended' : 'changed', record, changes);
    }
    if (leftAlone.length > 0) this.note('left alone', record, leftAlone);
    await this.rows.remember(record, row, remembered);
  }

  /**
   * Where one thing stands at a time, something else that the file does not name must go first. What the file itself wrote goes;
   * what somebody touched on screen only if the file is to win.
   */
  private async makeRoom(kind: RegisterKind, record: RegisterRecord, values: Values): Promise<boolean> {
    const rivals = this.notInFile.filter(row => areRivals(kind, row, values));
    const kept = this.overwrite ? [] : rivals.filter(rival => !this.rows.standsAsLoaded(rival));
    if (kept.length > 0) {
      this.note('left alone', record, [], `on screen, ${kept.map(rival => rival.key).join(', ')} stands for these days`);
      return false;
    }
    for (const rival of rivals) {
      await this.rows.remove(rival);
      await this.record('remove', rival, rival.values, null);
      this.note('removed', rival, [], 'the file says otherwise');
    }
    this.notInFile = this.notInFile.filter(row => !rivals.includes(row));
    return true;
  }

  private record(verb: string, row: RegisterRow, before: Values | null, after: Values | null): Promise<void> {
    return this.audit.record(this.tx, null, { verb: `register-load:${verb}`, kind: row.kind.replaceAll('_', '-'), id: row.id, before, after });
  }

  private note(what: Difference['what'], { kind, key }: { kind: string; key: string }, fields: FieldChange[] = [], why?: string): void {
    this.differences.push({ what, kind, key, fields, ...(why ? { why } : {}) });
  }
}

/** Whether two things of a kind could not both stand: two people in one post on one day. */
function areRivals({ kind, oneAtATimeBy }: RegisterKind, row: RegisterRow, values: Values): boolean {
  if (row.kind !== kind || !oneAtATimeBy || row.values[oneAtATimeBy] !== values[oneAtATimeBy]) return false;
  return overlap(spellOf(row.values), spellOf(values));
}

function spellOf(values: Values): Spell {
  return { validFrom: values['valid_from'] as string | null, validUntil: values['valid_until'] as string | null };
}

const SENTENCES: Record<string, string> = {
  post_has_one_holder: 'a post would have two holders on one day',
  theme_has_one_mode: 'a theme would have two reporting modes on one day',
  one_agreement_at_a_time: 'two agreements would run on one day',
  board_of_the_partnership_is_one: 'two boards would be the partnership’s own group',
  board_reporting_once: 'a board would report to another twice on one day',
  theme_governance_once: 'a board would govern a theme twice on one day',
  lead_officer_once: 'a post would answer for a theme twice on one day',
};

async function inOneTransaction<T>(db: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await db.transaction(async tx => {
      const result = await work(tx);
      await tx.query('SET CONSTRAINTS ALL IMMEDIATE');
      return result;
    });
  } catch (error) {
    const constraint = error instanceof QueryFailedError ? String((error.driverError as { constraint?: string }).constraint) : '';
    const sentence = SENTENCES[constraint];
    if (!sentence) throw error;
    throw new RegisterRefused(`With this file ${sentence}, because of something that stands in the register and not in the file. Add it to the file, with the day on which it ends.`);
  }
}
