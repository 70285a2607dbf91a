import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createDatabase, productUrl, startTestPostgres } from '../support/test-postgres.mjs';
import { writePrcCsp, writeTableC2 } from './prc-csp-file.mjs';
import { rounded } from './side-by-side.mjs';

const MEGABYTE = 2 ** 20;
const [SMALL, LARGE] = [50, 500];
/** The Node process may hold so much, whatever the size of the file, and so much more for a file ten times the size. */
const [MOST_MEGABYTES, MOST_MORE] = [350, 30];
const CSA = fileURLToPath(new URL('../../backend/dist/csa.js', import.meta.url));
/** Says at its end how much memory the process has held at most. */
const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+' kB\\n'))`;

/**
 * The memory of the whole process of `csa import FILE.ods --yes --json` for the Home Office's workbook, in which every row counts: all its
 * partnerships are known from Table C2 before. With `--full`, that of a file ten times the size beside it.
 * @param {{ full: boolean }} options
 */
export async function importPrcCsp({ full }) {
  const postgres = await startTestPostgres();
  const folder = await mkdtemp(join(tmpdir(), 'csa-bench-'));
  try {
    const url = productUrl(await createDatabase());
    const table = join(folder, 'table-c2.csv');
    await writeTableC2(table);
    await csa(url, table);
    const small = await peakOf(url, join(folder, 'small.ods'), SMALL);
    const figures = [{ bench: 'import-prc-csp-memory', ratio: rounded(MOST_MEGABYTES / small), ours: small, floor: MOST_MEGABYTES, target: 1 }];
    if (full) {
      const large = await peakOf(url, join(folder, 'large.ods'), LARGE);
      figures.push({ bench: 'import-prc-csp-more-memory', ratio: rounded((large - small) / MOST_MORE), ours: rounded(large - small), floor: MOST_MORE, target: 1, atMost: true });
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await postgres.stop();
  }
}

/** The most megabytes that the process held while it imported a workbook of so many megabytes of XML. */
async function peakOf(url, file, megabytes) {
  const { rows, bytes } = await writePrcCsp(file, megabytes * MEGABYTE);
  const from = performance.now();
  const { stdout, stderr } = await csa(url, file);
  const seconds = (performance.now() - from) / 1000;
  const { read, counted } = JSON.parse(stdout);
  if (read !== rows || counted !== rows) throw new Error(`Of ${rows} rows it counted: ${stdout}`);
  const peak = rounded(Number(/peak (\d+) kB/.exec(stderr)?.[1]) / 1024);
  process.stderr.write(`${Math.round(bytes / MEGABYTE)} MB of XML, ${rows} rows: ${seconds.toFixed(1)} s (${Math.round(rows / seconds)} rows/s) in ${peak} MB\n`);
  return peak;
}

const csa = (url, file) => promisify(execFile)(process.execPath, ['--import', PEAK, CSA, 'import', file, '--yes', '--json'], { env: { ...process.env, DATABASE_URL: url } });
