import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Client, operation } from '../support/client.js';
import { startBuiltServer } from '../support/built-server.mjs';
import { csa } from '../support/command-line.js';
import { inDays, today } from '../support/full-answers.js';
import { bringFigures, USUAL } from '../support/imported-figures.js';
import { SET_TARGET } from '../support/measure-verbs.js';
import { FREEZE_PACK } from '../support/operations.js';
import { COUNTY, DISTRICT, OPEN } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const SLUG = 'noise-reports';
interface State { slug: string; target: number | null; areaName: string; without: string | null }
const STATES = operation<State[]>('query ($area: String) { measureStates(area: $area) { slug target areaName without } }');
const REGISTER = new URL('../../infra/seed/staffordshire.yaml', import.meta.url);

/** Lets the days that were written down as tomorrow be today, and the states of today those of yesterday: a night has passed. */
async function nightPasses(): Promise<void> {
  for (const those of ['NOT NULL', 'NULL']) await product.db.query(`UPDATE measure_target SET valid_from = valid_from - 1, valid_until = valid_until - 1 WHERE valid_until IS ${those}`);
  await product.db.query(`UPDATE measure_state_day SET day = $1`, [inDays(-1)]);
}
/** A row for each time that all states are computed, where the product's own role sees nothing of it. */
const COUNT_RENEWALS = `
  CREATE TABLE register_only.renewal ();
  CREATE FUNCTION register_only.count_renewal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN INSERT INTO register_only.renewal DEFAULT VALUES; RETURN NULL; END';
  CREATE TRIGGER count_renewal AFTER UPDATE ON measure_state_day FOR EACH STATEMENT EXECUTE FUNCTION register_only.count_renewal()`;
const stateIn = async (area: string, who?: Client) => (await (who ?? await product.as('member')).do(STATES, { area })).find(({ slug }) => slug === SLUG);
const setTarget = async (value: number, from: string) => (await product.as('analyst')).do(SET_TARGET, { input: { slug: SLUG, area: COUNTY, kind: 'TARGET', value, reason: 'Agreed by the group', from } });
const dayOfStates = async () => (await product.db.query<{ day: string | null }>('SELECT day::text FROM measure_state_day')).rows[0]?.day;

describe('where measures stand, on a new day', () => {
  beforeEach(async () => {
    await product.figures.measure({ slug: SLUG, ...OPEN });
    await bringFigures(product, SLUG, USUAL);
    await setTarget(40, today());
    await setTarget(45, inDays(1));
  });

  it('is told by what begins on it, to whoever asks first', async () => {
    expect((await stateIn(COUNTY))?.target).toBe(40);
    await nightPasses();
    expect((await stateIn(COUNTY))?.target).toBe(45);
    expect(await dayOfStates()).toBe(today());
  });

  it('is in the pack that is frozen by the first question of it', async () => {
    const call = await product.story.openCall(inDays(30));
    const coordinator = await product.as('coordinator');
    await nightPasses();
    await coordinator.do(FREEZE_PACK, { input: { meetingId: call.meeting.id } });
    const { rows } = await product.db.query<{ target: number }>(
      `SELECT (measure ->> 'target')::float8 AS target FROM pack_version CROSS JOIN jsonb_array_elements(members_content -> 'items') item CROSS JOIN jsonb_array_elements(item -> 'measures') measure WHERE measure ->> 'slug' = $1`, [SLUG]);
    expect(rows).toEqual([{ target: 45 }]);
  });

  it('is computed once where two ask at once, also of two instances', async () => {
    const second = await startBuiltServer({ DATABASE_URL: product.databaseUrl });
    try {
      const member = await product.as('member');
      const elsewhere = new Client(second.url, member.cookie, member.name);
      await nightPasses();
      await product.db.query(COUNT_RENEWALS);
      const states = await product.atOnce(...[member, elsewhere, member, elsewhere].map(who => () => stateIn(COUNTY, who)));
      expect(states.map(state => state?.target)).toEqual([45, 45, 45, 45]);
      expect((await product.db.query('SELECT FROM register_only.renewal')).rowCount).toBe(1);
    } finally {
      await product.db.query('DROP TABLE IF EXISTS register_only.renewal CASCADE; DROP FUNCTION IF EXISTS register_only.count_renewal CASCADE');
      await second.stop();
    }
  });

  it('says nothing of a district that ended in the night, and of one that began from its figures on', async () => {
    await bringFigures(product, SLUG, USUAL, DISTRICT.stafford);
    expect((await stateIn(DISTRICT.stafford))?.areaName).toBe('Stafford');
    await product.db.query(`UPDATE district SET valid_until = $1 WHERE gss_code = $2`, [today(), DISTRICT.stafford]);
    await nightPasses();
    expect(await stateIn(DISTRICT.stafford)).toBeUndefined();
    await product.db.query(`UPDATE district SET valid_until = NULL, valid_from = $1 WHERE gss_code = $2`, [today(), DISTRICT.stafford]);
    await nightPasses();
    expect((await stateIn(DISTRICT.stafford))?.areaName).toBe('Stafford');
  });

  it('is not computed again on the same day', async () => {
    await stateIn(COUNTY);
    const written = async () => (await product.db.query<{ by: string }>('SELECT DISTINCT xmin::text AS by FROM measure_state')).rows;
    const before = await written();
    await stateIn(COUNTY);
    expect(await written()).toEqual(before);
  });

  it('has the new name of a district once the register is loaded', async () => {
    await bringFigures(product, SLUG, USUAL, DISTRICT.stafford);
    const folder = await mkdtemp(join(tmpdir(), 'csa-states-'));
    const register = await readFile(REGISTER, 'utf8');
    await writeFile(join(folder, 'register.yaml'), register.replace(/name: Stafford(?=\s*[,\n}])/, 'name: Stafford and Stone'));
    const { code, err } = await csa(product.databaseUrl, 'register', 'load', join(folder, 'register.yaml'), '--overwrite');
    await rm(folder, { recursive: true });
    expect([code, err]).toEqual([0, expect.any(String)]);
    expect((await stateIn(DISTRICT.stafford))?.areaName).toBe('Stafford and Stone');
  });
});
