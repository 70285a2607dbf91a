import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ArchiveServer, archiveOf, streetMonth } from '../support/archive-server.js';
import { csaWith } from '../support/command-line.js';
import { useProduct } from '../support/product.js';

// Each fetch is a process of its own.
jest.setTimeout(60_000);

const product = useProduct();
const server = new ArchiveServer();
let archive: Buffer;

beforeAll(async () => {
  await server.start();
  const months = ['2025-10', '2025-11', '2025-12'];
  const files = months.map((month, place) => ({
    [`${month}/${month}-west-midlands-street.csv`]: randomBytes(2 ** 21),
    [`${month}/${month}-staffordshire-street.csv`]: streetMonth(month, 8000 + place),
    [`${month}/${month}-staffordshire-outcomes.csv`]: randomBytes(2 ** 20),
  }));
  archive = await archiveOf(Object.assign({}, ...files) as Record<string, string>);
});
beforeEach(() => server.again(archive));
afterAll(() => server.stop());

const fetchPolice = (months: number) => csaWith({ DATABASE_URL: product.databaseUrl, POLICE_ARCHIVE_URL: server.address }, 'fetch', 'police', '--months', String(months), '--json');

/** Burglaries in Tamworth by month, as everybody sees them. */
async function known(): Promise<Record<string, number>> {
  const { rows } = await product.db.query<{ month: string; numerator: number }>(
    `SELECT to_char(period_start, 'YYYY-MM') AS month, numerator FROM observation JOIN measure ON measure.id = measure_id JOIN area ON area.id = area_id
      WHERE measure.category = 'Burglary' AND area.name = 'Tamworth' AND known_until = 'infinity' ORDER BY 1`,
  );
  return Object.fromEntries(rows.map(({ month, numerator }) => [month, numerator]));
}

/** Nothing of a fetch that failed is known, staged or left as an import to commit. */
async function nothingChanged(): Promise<void> {
  expect(await known()).toEqual({});
  const { rows } = await product.db.query<{ staged: string; ready: string }>(
    `SELECT (SELECT count(*) FROM staged_observation) AS staged, (SELECT count(*) FROM import_run WHERE state IN ('READING', 'READY')) AS ready`);
  expect(rows[0]).toEqual({ staged: '0', ready: '0' });
}

describe('fetching months from the publisher’s archive', () => {
  it('takes the latest months of the force and little else over the line', async () => {
    const { code, out, err } = await fetchPolice(2);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Fetched 2 of 2 months') });
    expect(JSON.parse(out)).toEqual({ importId: expect.any(Number), read: 8001 + 8002 + 4, counted: 8001 + 8002, outside: 2, noLocation: 2, rejected: 0 });
    expect(await known()).toEqual({ '2025-11': 8001, '2025-12': 8002 });
    expect(server.bytesSent).toBeLessThan(archive.length / 3);
  });

  it('says that months are imported already, and of more months than there are how many it found', async () => {
    await fetchPolice(3);
    const again = await fetchPolice(36);
    expect(again).toMatchObject({ code: 0, err: expect.stringMatching(/Fetched 3 of 36 months[\s\S]*imported already/) });
    expect(await known()).toEqual({ '2025-10': 8000, '2025-11': 8001, '2025-12': 8002 });
  });

  it('goes on where a connection broke off', async () => {
    server.whim = ({ number }) => (number % 2 === 1 ? 'cut' : null);
    expect(await fetchPolice(3)).toMatchObject({ code: 0 });
    expect(await known()).toEqual({ '2025-10': 8000, '2025-11': 8001, '2025-12': 8002 });
    const resumed = server.asked.filter(({ start }, place) => place > 0 && start > server.asked[place - 1]!.start && start < server.asked[place - 1]!.end);
    expect(resumed.length).toBeGreaterThan(2);
  });

  it('asks a busy server again, as soon as it wants to be asked', async () => {
    server.whim = ({ number }, _, response) => (number % 3 === 2 ? busy(response) : null);
    expect(await fetchPolice(1)).toMatchObject({ code: 0 });
    expect(await known()).toEqual({ '2025-12': 8002 });
  });

  it.each<[what: string, whim: ArchiveServer['whim'], said: RegExp]>([
    ['the server stays busy', ({ number }, _, response) => (number > 2 ? busy(response) : null), /answered 503 Service Unavailable, 4 times in a row\. Nothing was imported\. Try again later/],
    ['there is no archive', (_, __, response) => answered(response, 404), /answered 404 Not Found: the archive is not there.*POLICE_ARCHIVE_URL.*Nothing was imported/],
    ['the server knows no ranges', (_, __, response) => answered(response, 200), /gives its archive only as a whole.*Download it with a browser and import the ZIP\. Nothing was imported/],
    ['the archive is replaced meanwhile', ({ number }) => { if (number === 4) server.version = '"two"'; return null; }, /was replaced by another while it was being read\. Nothing was imported\. Try again/],
    ['the connection breaks before anything came', ({ number }, request) => { if (number < 3) return null; request.socket.destroy(); return 'answered'; }, /cannot be reached or broke the connection off \(\w+\), 4 times in a row\. Nothing was imported/],
  ])('says why and changes nothing where %s', async (_, whim, said) => {
    server.whim = whim;
    const { code, out, err } = await fetchPolice(3);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringMatching(said) });
    expect(err).not.toContain('unexpectedly');
    await nothingChanged();
  });

  it('changes nothing where one month of the archive is damaged or at fault', async () => {
    const damaged = Buffer.from(archive);
    damaged.fill(1, damaged.lastIndexOf('2025-12-staffordshire-street.csv', damaged.indexOf('PK\x01\x02', 0, 'latin1')) + 5000, damaged.lastIndexOf('2025-12-staffordshire-street.csv', damaged.indexOf('PK\x01\x02', 0, 'latin1')) + 5100);
    server.again(damaged);
    expect(await fetchPolice(3)).toMatchObject({ code: 1, err: expect.stringContaining('This ZIP file is damaged') });
    await nothingChanged();

    server.again(await archiveOf({
      '2025-11/2025-11-staffordshire-street.csv': streetMonth('2025-11', 10),
      '2025-12/2025-12-staffordshire-street.csv': streetMonth('2025-12', 10).replace(',2025-12,', ',2025-13,'),
    }));
    expect(await fetchPolice(3)).toMatchObject({ code: 1, err: expect.stringContaining('2025-12/2025-12-staffordshire-street.csv: Line 2, column 2: The month “2025-13” does not exist.') });
    await nothingChanged();
  });

  it('says which forces an archive holds where it lacks the partnership’s', async () => {
    server.again(await archiveOf({ '2025-12/2025-12-west-midlands-street.csv': 'x' }));
    expect(await fetchPolice(3)).toMatchObject({ code: 1, err: expect.stringContaining('This ZIP holds no street files of Staffordshire Police') });
    await nothingChanged();
  });
});

function answered(response: Parameters<ArchiveServer['whim']>[2], status: number): 'answered' {
  response.writeHead(status).end(status === 200 ? archive : undefined);
  return 'answered';
}

function busy(response: Parameters<ArchiveServer['whim']>[2]): 'answered' {
  response.writeHead(503, { 'retry-after': '0' }).end();
  return 'answered';
}
