import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { loadRegisterIntoEmptyDatabase } from './agreement/register/load-register.js';
import { AuditService } from './audit/audit.service.js';
import { loadMeasuresIntoEmptyDatabase } from './measures/definitions/load-measures.js';

const REGISTER = fileURLToPath(new URL('../../infra/seed/staffordshire.yaml', import.meta.url));
const MEASURES = fileURLToPath(new URL('../../infra/seed/measures.yaml', import.meta.url));

/** Loads what the product comes with, the register and the measures, into a database that has none. What people changed since is never touched. */
export async function loadFirstData(db: DataSource): Promise<void> {
  await loadRegisterIntoEmptyDatabase(db, new AuditService(), REGISTER);
  await loadMeasuresIntoEmptyDatabase(db, MEASURES);
}
