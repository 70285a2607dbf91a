import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnAs } from './account.js';
import { DatabaseProblem } from './database-problem.js';
import { type Footing, clusterIn, homeOf, layHome, passwordFileIn } from './home.js';

export const MAJOR = '18';

/** Makes the database's files where there are none, and refuses files of another PostgreSQL. */
export async function ensureCluster(dataDir: string, footing: Footing): Promise<void> {
  if (!existsSync(clusterIn(homeOf(dataDir)))) await layHome(dataDir, footing, home => initialise(home, footing));
  const version = (await readFile(join(clusterIn(homeOf(dataDir)), 'PG_VERSION'), 'utf8')).trim();
  if (version !== MAJOR) {
    throw new DatabaseProblem(
      `The database in ${dataDir} was made by PostgreSQL ${version} and this is ${MAJOR}: set DATA_DIR to another folder and restore a backup there.`,
    );
  }
}

/** UTF-8 everywhere and PostgreSQL's own collation, so that sorting is alike on every machine. */
async function initialise(home: string, { account, binaries }: Footing): Promise<void> {
  const child = spawnAs(
    account,
    binaries.initdb,
    [
      `--pgdata=${clusterIn(home)}`,
      '--username=postgres',
      `--pwfile=${passwordFileIn(home)}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stdout?.on('data', chunk => (said += chunk));
  child.stderr?.on('data', chunk => (said += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new DatabaseProblem(`The database could not be made in ${home}: ${lastLine(said)}`);
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? 'no reason given';
