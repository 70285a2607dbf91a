import { faultLine, reportLines } from '../agreement/register/register-report.js';
import { loadRegister, RegisterFaults, RegisterRefused } from '../agreement/register/load-register.js';
import { readRegister } from '../agreement/register/read-register.js';
import { AuditService } from '../audit/audit.service.js';
import { callForNewStates } from '../measures/states/measure-states.service.js';
import { oneFile, readNamedFile } from './arguments.js';
import { withDatabase } from './database.js';
import { Refused, say, tell } from './verb.js';

/** `register load FILE [--overwrite]` */
export async function registerLoad(args: string[]): Promise<void> {
  const { file, given } = oneFile(args, ['overwrite'] as const);
  const content = await readNamedFile(file);
  tell(`Checking ${file}`);
  const { faults } = readRegister(content);
  if (faults.length > 0) {
    throw new Refused([...faults.map(fault => `${file}: ${faultLine(fault)}`), `${new RegisterFaults(faults).message} Nothing was changed.`].join('\n'));
  }
  await withDatabase(async db => {
    tell('Loading');
    const loading = loadRegister(db, new AuditService(), content, { overwrite: given.has('overwrite'), alongside: callForNewStates });
    const differences = await loading.catch((error: unknown) => {
      throw error instanceof RegisterRefused ? new Refused(`${error.message} Nothing was changed.`) : error;
    });
    reportLines(differences).forEach(say);
  });
}
