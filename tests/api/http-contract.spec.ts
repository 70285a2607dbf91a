import { describe, expect, it } from '@jest/globals';
import { request as httpRequest } from 'node:http';
import { useProduct } from '../support/product.js';

const product = useProduct();

const TYPENAME = { query: '{ __typename }' };

/** fetch keeps some headers to itself, so this speaks HTTP plainly. */
function plain(method: string, path: string, headers: Record<string, string>, body = ''): Promise<{ status: number; text: string }> {
  return new Promise((fulfil, reject) => {
    const call = httpRequest(product.url + path, { method, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) } }, response => {
      let text = '';
      response.on('data', chunk => (text += String(chunk)));
      response.on('end', () => fulfil({ status: response.statusCode ?? 0, text }));
    });
    call.on('error', reject).end(body);
  });
}

const asJson = (headers: Record<string, string>) => plain('POST', '/graphql', { 'content-type': 'application/json', ...headers }, JSON.stringify(TYPENAME));

describe('without a session', () => {
  it('{__typename} answers anybody', async () => {
    expect(await product.people.nobody.query('{ __typename }')).toMatchObject({ status: 200, data: { __typename: 'Query' }, errors: [] });
  });

  it.each([
    ['a query', '{ partnership { name } }'],
    ['a mutation', 'mutation { openCall(meetingId: "1") { __typename } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['a mixture', '{ __typename viewer { id } }'],
    ['a fragment that hides a field', '{ ...F } fragment F on Query { viewer { id } }'],
    ['a field that does not exist', '{ viewr { id } }'],
    ['what is no GraphQL at all', '{ viewer {'],
  ])('%s is answered 401 and nothing else', async (_, query) => {
    const answer = await product.people.nobody.query(query);
    expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', data: null });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.message).toBe('Sign in to continue.');
  });
});

describe('with a session', () => {
  it('the schema is not handed out: introspection belongs to trial mode', async () => {
    const answer = await (await product.as('administrator')).query('{ __schema { types { name } } }');
    expect(answer.data).toBeNull();
    expect(answer.errors[0]?.message).toContain('introspection is not allowed');
  });

  it('errors tell a code and never where in the program they arose', async () => {
    const member = await product.as('member');
    for (const query of ['{ meeting(id: "x") { id } }', '{ nothing }', '{', '{ updateRequest(id: "x") { id } }']) {
      const response = await member.post('/graphql', { query });
      const text = await response.text();
      expect(text).toContain('"code"');
      expect(text).not.toMatch(/stacktrace|node_modules|\.js:\d|QueryFailed|SELECT/);
    }
  });

  it('a question that would keep the server busy by itself is refused before anything is read', async () => {
    const member = await product.as('member');
    const around = (times: number): string => (times === 0 ? 'slug' : `leads { post { leads { theme { ${around(times - 1)} } } } }`);
    const spread = ['fragment F0 on Theme { slug name }', ...Array.from({ length: 30 }, (_, n) => `fragment F${n + 1} on Theme { ...F${n} a: leads { theme { ...F${n} } } }`)];
    const questions = [
      `{ theme(slug: "asb") { ${around(5)} } }`,
      `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: overview { groups { rows { slug } } }`).join(' ')} }`,
      `{ theme(slug: "asb") { ...F30 } } ${spread.join(' ')}`,
      `{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: meetings { id }`).join(' ')} }`,
      `mutation { ${Array.from({ length: 700 }, (_, n) => `a${n}: openCall(meetingId: "1") { __typename }`).join(' ')} }`,
      `{ meetings { ${'id '.repeat(20_000)} } }`,
    ];
    for (const question of questions) {
      const answer = await member.query(question);
      expect(answer).toMatchObject({ status: 400, data: null });
      expect(answer.errors.map(error => error.message)).toEqual(['This asks for too much at once. Ask in parts of at most 12 levels and 600 fields.']);
    }
    expect((await member.query(`{ theme(slug: "asb") { ${around(2)} } }`)).errors).toEqual([]);
  });

  it('a mutation is not taken by GET', async () => {
    const meeting = await product.story.plannedMeeting();
    const coordinator = await product.as('coordinator');
    const query = encodeURIComponent(`mutation { openCall(meetingId: "${meeting.id}") { __typename } }`);
    const response = await coordinator.get(`/graphql?query=${query}`, { 'apollo-require-preflight': '1' });
    expect(response.status).toBe(405);
    expect(await product.audit.of('meeting', meeting.id)).toHaveLength(1);
  });
});

describe('requests from elsewhere', () => {
  it('are refused when the browser names another site', async () => {
    const host = new URL(product.url).host;
    expect((await asJson({ origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await asJson({ origin: 'null' })).status).toBe(403);
    expect((await asJson({ origin: `http://${host}.elsewhere.example` })).status).toBe(403);
    expect((await asJson({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await asJson({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await asJson({ origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await asJson({})).status).toBe(200);
  });

  it('are refused for sign-out as well', async () => {
    const member = await product.as('member');
    const cookie = member.cookie ?? '';
    expect((await plain('POST', '/auth/sign-out', { origin: 'https://elsewhere.example', cookie })).status).toBe(403);
    expect((await member.query('{ viewer { id } }')).status).toBe(200);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', ''])('are refused as %p: only JSON is taken', async type => {
    const answer = await plain('POST', '/graphql', type ? { 'content-type': type } : {}, JSON.stringify(TYPENAME));
    expect(answer.status).toBe(415);
  });
});

describe('what cannot be read', () => {
  it('broken JSON, too much of it and batches are refused in plain words, without a trace of the program', async () => {
    const { cookie } = await product.as('member');
    const headers = { 'content-type': 'application/json', cookie: cookie ?? '' };
    const broken = await plain('POST', '/graphql', headers, '{"query":');
    const huge = await plain('POST', '/graphql', headers, JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(1_100_000) } }));
    const batch = await plain('POST', '/graphql', headers, JSON.stringify([TYPENAME, TYPENAME]));
    expect([broken.status, huge.status, batch.status]).toEqual([400, 413, 400]);
    for (const { text } of [broken, huge, batch]) expect(text).not.toMatch(/node_modules|\.js:\d|at \w+ \(/);
  });

  it('unknown addresses of the API and of assets are 404 without a trace of the program', async () => {
    for (const path of ['/assets/nothing.js', '/packs/x', '/health/none', '/auth/none']) {
      const { status, text } = await plain('GET', path, { accept: 'application/json' });
      expect([path, status]).toEqual([path, 404]);
      expect(text).not.toMatch(/node_modules|\.js:\d|at \w+ \(|\/work\//);
    }
  });
});

describe('health', () => {
  it('is told to anybody: the process, and the database behind it', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      const response = await product.people.nobody.get(path);
      expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    }
  });
});

describe('the app', () => {
  it('comes with strict headers: nothing inline, nothing from elsewhere, no frames', async () => {
    const response = await product.people.nobody.get('/', { accept: 'text/html' });
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it('is one page for every address of a screen, asked for afresh each time', async () => {
    const { nobody } = product.people;
    const home = await (await nobody.get('/', { accept: 'text/html' })).text();
    for (const path of ['/sign-in', '/themes/asb', '/packs', '/my-updates/1/STATUS']) {
      const response = await nobody.get(path, { accept: 'text/html' });
      expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
      expect(await response.text()).toBe(home);
    }
  });

  it('is kept for a year where its name carries its hash, and comes compressed', async () => {
    const { nobody } = product.people;
    const home = await (await nobody.get('/', { accept: 'text/html' })).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(home)?.[1];
    const response = await nobody.get(script ?? '/none', { 'accept-encoding': 'gzip' });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(home).not.toMatch(/<script(?![^>]+src=)|<style|https?:\/\//);
  });
});
