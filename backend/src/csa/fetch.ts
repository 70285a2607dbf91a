import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENTITIES } from '../entities.js';
import { loadFirstData } from '../first-data.js';
import { fetchPolice } from '../imports/fetch/fetch-police.js';
import { UnreadableFile } from '../imports/import-source.js';
import { readKnown } from '../imports/known.js';
import { readConfig } from '../platform/config/config.js';
import { withDatabase } from './database.js';
import { importOne, importsOn, result } from './import-one.js';
import { Refused, say, tell, WrongUsage } from './verb.js';

/**
 * `fetch police --months N [--json]`: takes the latest months of the partnership's force out of the publisher's archive and imports them, all or
 * nothing. Only the wanted files come over the line.
 */
export async function fetchFigures(args: string[]): Promise<void> {
  const { months, json } = readWanted(args);
  await withDatabase(async db => {
    const folder = await mkdtemp(join(tmpdir(), 'csa-fetch-'));
    try {
      await loadFirstData(db);
      const { known } = await readKnown(db);
      const { policeArchiveUrl } = readConfig(process.env);
      const fetched = await fetchPolice(policeArchiveUrl, { force: known.force.name, months, folder, tell });
      tell(`Fetched ${fetched.months.length} of ${months} months, ${megabytes(fetched.received)} of an archive of ${megabytes(fetched.archive)}.`);
      const { run, refusal } = await importOne(db, importsOn(db), fetched.path, true);
      if (refusal !== null) throw new Refused(`${refusal}\nNothing was imported.`);
      if (json) say(result(run));
    } catch (error) {
      throw error instanceof UnreadableFile ? new Refused(error.message) : error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, ENTITIES);
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;

function readWanted(args: string[]): { months: number; json: boolean } {
  let parsed;
  try {
    // --yes is what scripts say to every import: this one is asked for by name, and does not wait for it.
    parsed = parseArgs({ args, options: { months: { type: 'string' }, json: { type: 'boolean' }, yes: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
  const { positionals: [what, ...more], values: { months = '', json = false } } = parsed;
  if (what !== 'police' || more.length > 0) throw new WrongUsage('Say what to fetch: police.');
  if (!/^\d{1,3}$/.test(months) || Number(months) < 1) throw new WrongUsage('Say how many months, counted back from the latest: --months 36.');
  return { months: Number(months), json };
}
