import type { EntityManager } from 'typeorm';
import { londonDay } from '@csa/shared/days.js';
import { LeadOfficer } from '../agreement/leads/lead-officer.entity.js';
import { nameVoluntaryLeads } from '../agreement/leads/voluntary-leads.js';
import { faultLine, reportLines } from '../agreement/register/register-report.js';
import { type Difference, loadRegister, RegisterFaults, RegisterRefused } from '../agreement/register/load-register.js';
import { readRegister } from '../agreement/register/read-register.js';
import { Theme } from '../agreement/themes/theme.entity.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { AuditService } from '../audit/audit.service.js';
import { District } from '../localities/district.entity.js';
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
    const audit = new AuditService();
    const alongside = async (tx: EntityManager, differences: readonly Difference[]) => {
      await callForNewStates(tx);
      await nameVoluntaryLeads(tx, audit, withOtherPosts(differences), londonDay(new Date()));
    };
    const loading = loadRegister(db, audit, content, { overwrite: given.has('overwrite'), alongside });
    const differences = await loading.catch((error: unknown) => {
      throw error instanceof RegisterRefused ? new Refused(`${error.message} Nothing was changed.`) : error;
    });
    reportLines(differences).forEach(say);
  }, [AuditEntry, District, Theme, LeadOfficer]);
}

/** The districts whose partnership another post leads or chairs now. */
function withOtherPosts(differences: readonly Difference[]): string[] {
  return differences.filter(({ kind, what, fields }) => kind === 'district' && what === 'changed' && fields.some(({ field }) => field === 'csp_lead' || field === 'csp_chair')).map(({ key }) => key);
}
