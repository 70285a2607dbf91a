import { describe, expect, it } from '@jest/globals';
import { type BuiltServer, startBuiltServer } from '../support/built-server.mjs';
import { Client } from '../support/client.js';
import { SAVE_SECTION } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

/** A second server on the same database, to be treated badly. */
async function onAnotherServer(work: (server: BuiltServer, as: (key: string) => Promise<Client>) => Promise<void>): Promise<void> {
  const server = await startBuiltServer({ DATABASE_URL: product.databaseUrl, LOG_LEVEL: 'debug' });
  try {
    await work(server, async key => new Client(server.url, (await product.as(key)).cookie, key));
  } finally {
    await server.stop();
  }
}

/** Asks again until it is so; the time limit of the test ends what never comes. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo()));
}

describe('when something breaks', () => {
  it('a fault of the server is told in general words, without a trace of the program or the database', async () => {
    const member = await product.as('member');
    await product.db.query('ALTER TABLE meeting RENAME TO elsewhere');
    try {
      const answer = await member.query('{ meetings { id } }');
      expect(answer).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', data: null });
      expect(answer.errors[0]?.message).toBe('Something went wrong on our side and nothing was saved. Try again in a moment.');
      expect(JSON.stringify(answer.errors)).not.toMatch(/meeting"|relation|SELECT|stacktrace|\.js/);
    } finally {
      await product.db.query('ALTER TABLE elsewhere RENAME TO meeting');
    }
    expect((await member.query('{ meetings { id } }')).errors).toEqual([]);
  });

  it('a change that cannot be audited does not happen', async () => {
    const call = await product.story.openCall();
    const input = { requestId: requestOf(call, 'asb').id, section: 'HEADLINE', version: 0, values: { headline: 'Unwitnessed' } };
    const lead = await product.as('lead-asb');
    await product.db.query('ALTER TABLE editing_session RENAME TO elsewhere');
    try {
      expect(await lead.run(SAVE_SECTION, { input })).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    } finally {
      await product.db.query('ALTER TABLE elsewhere RENAME TO editing_session');
    }
    expect((await product.db.query('SELECT 1 FROM performance_update')).rows).toEqual([]);
    expect(await product.story.stateOf(call, 'asb')).toBe('NOT_STARTED');
    expect(await lead.do(SAVE_SECTION, { input })).toMatchObject({ __typename: 'PerformanceUpdate', version: 1 });
  });

  it('the server outlives the loss of all its connections to the database', async () => {
    const member = await product.as('member');
    await Promise.all(Array.from({ length: 8 }, () => member.query('{ meetings { id } }')));
    await product.db.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'csa' AND datname = current_database()`);
    await until(async () => (await member.get('/health/ready')).status === 200);
    expect((await member.get('/health/live')).status).toBe(200);
    expect((await member.query('{ meetings { id } }')).errors).toEqual([]);
  });
});

describe('a server that is stopped', () => {
  it('answers first what it was asked before', async () => {
    await onAnotherServer(async (server, as) => {
      const member = await as('member');
      await product.db.query('BEGIN; LOCK TABLE meeting');
      const asked = member.query('{ meetings { id } }');
      await until(async () => (await product.db.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND usename = 'csa' AND datname = current_database()`)).rows.length > 0);
      const stopped = server.stop();
      await until(() => fetch(`${server.url}/health/live`, { headers: { connection: 'close' } }).then(() => false, () => true));
      await product.db.query('COMMIT');
      expect(await asked).toMatchObject({ status: 200, data: { meetings: [] } });
      await stopped;
    });
  });
});

describe('the log', () => {
  it('names no person and none of their words, also when something fails', async () => {
    const call = await product.story.openCall();
    await onAnotherServer(async (server, as) => {
      const lead = await as('lead-asb');
      const values = { headline: 'Confidential headline' };
      await lead.run(SAVE_SECTION, { input: { requestId: requestOf(call, 'asb').id, section: 'HEADLINE', version: 0, values } });
      await product.db.query('ALTER TABLE editing_session RENAME TO elsewhere');
      await lead.run(SAVE_SECTION, { input: { requestId: requestOf(call, 'asb').id, section: 'HEADLINE', version: 1, values: { headline: 'Confidential again' } } });
      await product.db.query('ALTER TABLE elsewhere RENAME TO editing_session');
      await lead.get('/people/simon-scott', { accept: 'text/html' });
      const said = server.said();
      expect(said).toContain('"route":"/graphql"');
      expect(said).toContain('42P01');
      expect(said).not.toMatch(/Confidential|simon|Scott|Sharrard|csa_session=|postgres:\/\//i);
      for (const line of said.trim().split('\n').filter(text => !text.startsWith('Ready'))) expect(() => JSON.parse(line) as unknown).not.toThrow();
    });
  });
});
