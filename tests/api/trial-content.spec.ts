import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { createDatabase, dropDatabase, productUrl, superuserUrl } from '../support/test-postgres.mjs';

jest.setTimeout(180_000);

const MAKE = fileURLToPath(new URL('../support/make-trial-content.mjs', import.meta.url));

/** Makes the content in a process of its own, which dies when it begins one more transaction than said, or writes in a call opened again. */
async function makeContent(database: string, death?: number | 'reopened'): Promise<'made' | 'killed'> {
  const child = spawn(process.execPath, [MAKE, productUrl(database), ...(death === undefined ? [] : [String(death)])], {
    env: { PATH: process.env.PATH }, stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code, signal] = await once(child, 'exit');
  if (signal === 'SIGKILL') return 'killed';
  if (code !== 0) throw new Error(`The content was not made: exit ${code ?? signal}.`);
  return 'made';
}

/** Everything that was made, without what differs from run to run: identities and the real time. */
const TOLD: Record<string, string> = {
  meeting: 'title, held_on, state, call_opened_at, illustrative',
  update_request: 'form, due_on, state, extended_until, extension_reason, arrived_by, agreement, submitted_at, last_activity_at',
  performance_update: 'version, illustrative, rating, assurance_level, assured_on, headline, concerns',
  update_section_save: 'section, version, members_only, saved_at, saved_by',
  update_return: 'comment, returned_at, returned_by',
  update_return_comment: 'section, comment, answered_at',
  step_outcome: 'outcome, due_on, was_due_on, reason',
  evidence_link: 'position, title, address',
  district_plan: 'year, illustrative',
  plan_sub_group: 'position, name, responsibilities, version',
  sub_group_objective: 'position, text, target, version',
  plan_action: 'version',
  plan_action_area: "'for an area' AS named",
  plan_action_note: 'noted_on, text',
  hub_issue: 'referral_type, summary, next_step, opened_on, closed_on, outcome, illustrative, version',
  action: 'position, text, owner, due_on, state',
  pack_version: 'number, frozen_at, frozen_by, reason, members_hash, ordinary_hash',
  addendum: 'theme_name, text, added_at',
  audit_entry: 'kind, verb',
};

async function toldIn(database: string): Promise<Record<string, string[]>> {
  const db = new pg.Client(superuserUrl(database));
  await db.connect();
  try {
    const told: Record<string, string[]> = {};
    for (const [table, columns] of Object.entries(TOLD)) {
      const { rows } = await db.query(`SELECT ${columns} FROM ${table}`);
      told[table] = rows.map(row => JSON.stringify(row)).sort();
    }
    return told;
  } finally {
    await db.end();
  }
}

let databases: string[] = [];
beforeEach(async () => {
  databases = [await createDatabase(), await createDatabase()];
});
afterEach(async () => {
  for (const database of databases) await dropDatabase(database);
});

describe('the illustrative content', () => {
  it('is made once, and to the letter the same when the first start is killed again and again', async () => {
    const [whole = '', killed = ''] = databases;
    expect(await makeContent(whole)).toBe('made');
    const told = await toldIn(whole);
    expect(told.meeting).toHaveLength(3);
    expect(told.hub_issue?.length).toBeGreaterThan(3);
    expect(await makeContent(whole)).toBe('made');
    expect(await toldIn(whole)).toEqual(told);

    for (const death of [1, 80, 'reopened'] as const) expect(await makeContent(killed, death)).toBe('killed');
    expect(await makeContent(killed)).toBe('made');
    expect(await toldIn(killed)).toEqual(told);
  });

  it('leaves out a report of its own accord where by the register nobody can begin it', async () => {
    const [database = ''] = databases;
    const db = new pg.Client(superuserUrl(database));
    await db.connect();
    await db.query(`UPDATE district SET csp_lead_id = NULL, csp_chair_id = NULL WHERE slug = 'lichfield'`);
    expect(await makeContent(database)).toBe('made');
    const { rows } = await db.query(`SELECT slug FROM theme JOIN update_request request ON request.theme_id = theme.id GROUP BY slug`);
    await db.end();
    expect(rows.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['asb', 'locality-stafford']));
    expect(rows.map(({ slug }) => slug)).not.toContain('district-lichfield');
  });

  it('is not made where somebody has planned a meeting already', async () => {
    const [database = ''] = databases;
    const db = new pg.Client(superuserUrl(database));
    await db.connect();
    await db.query(`INSERT INTO meeting (title, held_on, call_opens_on, remind_on, remind_again_on, due_on, review_by, freeze_on, pack_out_on, minutes_due_on)
      VALUES ('Ours', '2027-03-10', '2027-01-27', '2027-02-10', '2027-02-16', '2027-02-17', '2027-02-22', '2027-02-24', '2027-03-01', '2027-03-17')`);
    await db.end();
    expect(await makeContent(database)).toBe('made');
    const { meeting, update_request: requests } = await toldIn(database);
    expect(meeting).toEqual([expect.stringContaining('Ours')]);
    expect(requests).toEqual([]);
  });
});
