import { describe, expect, it } from '@jest/globals';
import { startBuiltServer } from '../support/built-server.mjs';
import { Client } from '../support/client.js';
import { inDays } from '../support/full-answers.js';
import { cookieOf, plantAccount, plantSession } from '../support/planting.mjs';
import { useProduct } from '../support/product.js';

const product = useProduct();

const OVERVIEW = '{ overview { summary meeting { id title } groups { rows { slug name } } } }';

interface Read {
  text: string;
  status: number;
  how: string | null;
}

async function read(who: Client, query = OVERVIEW, headers: Record<string, string> = {}): Promise<Read> {
  const response = await who.post('/graphql', { query }, headers);
  return { text: await response.text(), status: response.status, how: response.headers.get('cache-status') };
}

const HIT = 'kept; hit';

/** Reads until the answer comes from what is kept: anything that happens in the same PostgreSQL moves the version of the data. */
async function readKept(who: Client, query = OVERVIEW, headers: Record<string, string> = {}): Promise<Read> {
  for (let times = 0; times < 200; times += 1) {
    const answer = await read(who, query, headers);
    if (answer.how === HIT) return answer;
  }
  throw new Error('The answer was never kept.');
}

async function memberCalled(name: string): Promise<Client> {
  const { id } = await plantAccount(product.db, { name, role: 'MEMBER' });
  return new Client(product.url, cookieOf(await plantSession(product.db, id)), name);
}

describe('an answer that is kept', () => {
  it('is the same to the letter as when it was made, in plain and zipped, with the same headers of protection', async () => {
    const member = await product.as('member');
    const fresh = await read(member);
    for (const encoding of ['identity', 'gzip', 'br, gzip']) {
      const response = await readKept(member, OVERVIEW, { 'accept-encoding': encoding });
      expect(response).toMatchObject({ text: fresh.text, status: 200 });
    }
    const made = await member.post('/graphql', { query: '{ overview { illustrative } viewer { name } }' });
    const kept = await member.post('/graphql', { query: OVERVIEW });
    for (const header of ['content-security-policy', 'x-content-type-options', 'cache-control', 'content-type']) {
      expect(kept.headers.get(header)).toBe(made.headers.get(header));
    }
    expect(kept.headers.get('x-request-id')).not.toBe(made.headers.get('x-request-id'));
  });

  it('is not handed out after any change, by whichever instance it was made', async () => {
    const other = await startBuiltServer({ DATABASE_URL: product.databaseUrl });
    try {
      const member = await product.as('member');
      const coordinator = await product.as('coordinator');
      const there = new Client(other.url, coordinator.cookie, 'coordinator elsewhere');
      for (let times = 0; times < 5; times += 1) {
        await readKept(member);
        const title = `Meeting changed ${times} times`;
        const created = await there.query<{ createMeeting: { id: string } }>(
          'mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { id } }', { input: { heldOn: inDays(60 + times), title } });
        const id = created.data?.createMeeting.id;
        if (times === 0) await there.query('mutation ($id: ID!) { openCall(meetingId: $id) { __typename } }', { id });
        else await product.db.query(`UPDATE meeting SET title = $1 WHERE state = 'CALL_OPEN'`, [title]);
        expect((await read(member)).text).toContain(title);
      }
    } finally {
      await other.stop();
    }
  });

  it('serves everybody who may see the same, and nobody who may see more or less', async () => {
    const [one, another] = [await memberCalled('One member'), await memberCalled('Another member')];
    await readKept(one);
    await readKept(another);
    const lead = await product.as('lead-asb');
    const first = await read(lead);
    expect(first.how).not.toBe(HIT);
    expect((await read(await product.as('observer'))).text).toContain('FORBIDDEN');
    expect(await read(product.people.nobody)).toMatchObject({ status: 401 });
  });

  it('is refused to a session that is closed, and to an account that is', async () => {
    const { id } = await plantAccount(product.db, { name: 'Soon gone', role: 'MEMBER' });
    const cookie = cookieOf(await plantSession(product.db, id));
    const stays = await memberCalled('Stays');
    const goes = new Client(product.url, cookie, 'Soon gone');
    await readKept(goes);
    await product.db.query('DELETE FROM session WHERE account_id = $1', [id]);
    await readKept(stays);
    expect(await read(goes)).toMatchObject({ status: 401, how: null });
    const again = new Client(product.url, cookieOf(await plantSession(product.db, id)), 'Soon gone');
    await readKept(again);
    await product.db.query('UPDATE account SET closed_at = now() WHERE id = $1', [id]);
    expect(await read(again)).toMatchObject({ status: 401, how: null });
  });

  it('says nothing of who asked: a question about oneself is never kept', async () => {
    const one = await memberCalled('One member');
    for (const query of ['{ viewer { name } }', '{ overview { illustrative } viewer { name } }']) {
      for (let times = 0; times < 3; times += 1) expect((await read(one, query)).how).toBeNull();
    }
    expect((await read(await memberCalled('Another member'), '{ viewer { name } }')).text).toContain('Another member');
  });

  it('is never an answer with an error in it, nor a change', async () => {
    const member = await product.as('member');
    for (let times = 0; times < 3; times += 1) {
      expect((await read(member, '{ overview(on: "2999-01-01") { illustrative } }')).how).toBeNull();
      expect((await read(member, 'mutation { overview { illustrative } }')).how).toBeNull();
    }
  });

  it('is refused to another site’s page like any other', async () => {
    const member = await product.as('member');
    await readKept(member);
    const response = await member.post('/graphql', { query: OVERVIEW }, { origin: 'https://elsewhere.example' });
    expect(response.status).toBe(403);
  });

  it('takes a question that comes in pieces, or is far too long, to where all are answered', async () => {
    const member = await product.as('member');
    await readKept(member);
    const body = new ReadableStream({
      start(stream) {
        for (const part of ['{"query":', JSON.stringify(OVERVIEW), '}']) stream.enqueue(new TextEncoder().encode(part));
        stream.close();
      },
    });
    const pieces = await member.send('/graphql', { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } } as RequestInit);
    expect(pieces.status).toBe(200);
    expect(await pieces.text()).toBe((await read(member)).text);
    expect((await member.post('/graphql', { query: `{ __typename } #${' '.repeat(40_000)}` })).status).toBe(200);
    expect((await member.post('/graphql', { query: 'x'.repeat(1_100_000) })).status).toBe(413);
  });
});
