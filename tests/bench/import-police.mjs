import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { createDatabase, productUrl, startTestPostgres, superuserUrl } from '../support/test-postgres.mjs';
import { compare, median, rounded } from './side-by-side.mjs';
import { writeStreetFile } from './street-file.mjs';

const ROWS = 3_000_000;
/** The Node process may hold so much, whatever the size of the file. */
const MOST_MEGABYTES = 350;
const COLUMNS = ['crime_id', 'month', 'reported_by', 'falls_within', 'longitude', 'latitude', 'location', 'lsoa_code', 'lsoa_name', 'crime_type', 'last_outcome', 'context'];
const CSA = fileURLToPath(new URL('../../backend/dist/csa.js', import.meta.url));
/** Says at its end how much memory the process has held at most. */
const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+' kB\\n'))`;

/**
 * Months of street-level crime as an analyst imports them, with `csa import FILE --yes --json` from its start to its end (hashing, parsing,
 * checking, aggregating, staging, committing), against COPY of the same file into a bare table.
 * @param {{ full: boolean }} options
 */
export async function importPolice({ full }) {
  const postgres = await startTestPostgres();
  const folder = await mkdtemp(join(tmpdir(), 'csa-bench-'));
  try {
    const file = join(folder, 'street.csv');
    const { rows, invented } = await writeStreetFile(file, ROWS);
    process.stderr.write(`${rows} rows${invented ? ', invented: the reference figures are not here' : ''}\n`);
    const database = await createDatabase();
    const db = new pg.Client(superuserUrl(database));
    await db.connect();
    const measured = [];
    const peaks = [];
    for (let round = 0; round < (full ? 5 : 3); round += 1) {
      const floor = rows / await copyBare(db, file);
      const { seconds, peak } = await importAndUndo(productUrl(database), file, rows);
      process.stderr.write(`round ${round + 1}: import ${Math.round(rows / seconds)}/s in ${Math.round(peak)} MB, copy ${Math.round(floor)}/s\n`);
      measured.push({ ours: rows / seconds, floor });
      peaks.push(peak);
    }
    await db.end();
    const megabytes = rounded(median(peaks));
    return [
      { bench: 'import-police', ...compare(measured, 'ours', 'floor'), target: 0.5 },
      { bench: 'import-police-memory', ratio: rounded(MOST_MEGABYTES / megabytes), ours: megabytes, floor: MOST_MEGABYTES, target: 1 },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
    await postgres.stop();
  }
}

/** Seconds that COPY takes into a table of texts without index or check. */
async function copyBare(db, file) {
  await db.query(`CREATE TABLE bare (${COLUMNS.map(name => `${name} text`).join(', ')})`);
  const from = performance.now();
  await pipeline(createReadStream(file, { highWaterMark: 2 ** 16 }), db.query(copyFrom('COPY bare FROM STDIN WITH (FORMAT csv, HEADER)')));
  const seconds = (performance.now() - from) / 1000;
  await db.query('DROP TABLE bare');
  return seconds;
}

/** Imports the file into months that hold nothing, says how long that took and in how much memory, and takes it back. */
async function importAndUndo(url, file, rows) {
  const from = performance.now();
  const { stdout, stderr } = await csa(url, 'import', file, '--yes', '--json');
  const seconds = (performance.now() - from) / 1000;
  const { importId, read, counted, outside, noLocation } = JSON.parse(stdout);
  if (read !== rows || counted + outside + noLocation !== rows) throw new Error(`Of ${rows} rows it counted: ${stdout}`);
  await csa(url, 'import', '--undo', String(importId));
  return { seconds, peak: Number(/peak (\d+) kB/.exec(stderr)?.[1]) / 1024 };
}

const csa = (url, ...words) => promisify(execFile)(process.execPath, ['--import', PEAK, CSA, ...words], { env: { ...process.env, DATABASE_URL: url } });
