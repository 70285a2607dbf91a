import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { TOOLS, inRoot } from './places.mjs';
import { buildPart, staleParts } from './parts.mjs';
import { prepare } from './prepare.mjs';
import { onStop, startServer, stopServer } from './server.mjs';
import { Problem, tell } from './words.mjs';

const QUIET = 150;
const WATCHED = ['shared/src', 'backend/src', 'frontend/src', 'backend'];

/** `npm run dev`: the server, started anew at every change, behind Vite, which changes the page in place. */
export async function run() {
  await prepare(['shared', 'backend', 'documents']);
  const database = process.env.DATABASE_URL ? undefined : await holdDatabase();
  const vite = spawn(process.execPath, [TOOLS.vite, '--clearScreen', 'false'], {
    cwd: inRoot('frontend'),
    stdio: 'inherit',
    env: { ...process.env, BACKEND_ORIGIN: `http://127.0.0.1:${process.env.PORT || 4000}` },
  });
  let server = startServer();
  let stopping = false;
  const rebuild = oneRunAtATime(async () => {
    const stale = staleParts(['shared', 'backend', 'documents']);
    for (const name of stale) await buildPart(name);
    if (stopping || !stale.some(name => name !== 'documents')) return;
    if (server.exitCode === null && server.signalCode === null) {
      stopServer(server);
      await once(server, 'exit');
    }
    server = startServer();
  });
  for (const folder of WATCHED) watch(inRoot(folder), { recursive: folder.endsWith('src') }, rebuild);
  await new Promise(stop => onStop(stop));
  stopping = true;
  vite.kill('SIGTERM');
  stopServer(server);
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  await database?.stop();
  process.exit(0);
}

/** The database stays while servers come and go. */
async function holdDatabase() {
  const { startEmbeddedPostgres } = await import('../../backend/dist/platform/database/embedded/embedded-postgres.js');
  return startEmbeddedPostgres({ dataDir: process.env.DATA_DIR || inRoot('.data') });
}

/** Many changes become one run after a short quiet; changes during a run become one more. */
function oneRunAtATime(work) {
  let timer;
  let running = Promise.resolve();
  const turn = () => (running = running.then(work).catch(tellProblem));
  return () => {
    clearTimeout(timer);
    timer = setTimeout(turn, QUIET);
  };
}

function tellProblem(error) {
  if (!(error instanceof Problem)) throw error;
  tell(error.message);
}
