import { containerFilesLint } from './container-files.mjs';
import { checkSchema } from './generate.mjs';
import { jest } from './jest.mjs';
import { SCRATCH, TOOLS, inRoot } from './places.mjs';
import { prepare } from './prepare.mjs';
import { node } from './programs.mjs';
import { findReference } from './reference.mjs';
import { close, runTasks } from './tasks.mjs';
import { tell } from './words.mjs';

const WORKSPACES = ['backend', 'frontend', 'shared', 'tests'];
const SOURCES = ['backend/src', 'frontend/src', 'shared/src', 'tests'];

const lint = () => node([TOOLS.eslint, '.', '--cache', '--cache-location', `${SCRATCH}/eslint`, '--max-warnings', '0']);
const order = () => node([TOOLS.depcruise, '--config', '.dependency-cruiser.cjs', ...SOURCES]);
const types = workspace => () =>
  node([TOOLS.tsc, '--noEmit', '--incremental', '--tsBuildInfoFile', `${SCRATCH}/types-${workspace}`, '-p', inRoot(workspace)]);

/** The fast part of the tests, longest first: what the two cores share best. */
export function checks({ env }) {
  return [
    { name: 'unit and component tests', work: () => jest(['unit', 'components'], { env, args: ['--maxWorkers=100%'] }) },
    { name: 'lint', work: lint },
    ...WORKSPACES.map(workspace => ({ name: `types of ${workspace}`, work: types(workspace) })),
    { name: 'module order', work: order },
    { name: 'schema is up to date', work: checkSchema },
    { name: 'compose file and Dockerfile', work: containerFilesLint },
  ];
}

/** `npm run check`. */
export async function run() {
  const reference = findReference();
  await prepare(['shared', 'backend', 'documents']);
  const tally = await runTasks(checks(reference));
  if (reference.note) tell(reference.note);
  return close(tally);
}
