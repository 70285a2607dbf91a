import 'reflect-metadata';
import { ENTITIES } from '../../backend/dist/entities.js';
import { readConfig } from '../../backend/dist/platform/config/config.js';
import { openDatabase } from '../../backend/dist/platform/database/database.js';
import { createServer } from '../../backend/dist/server.js';
import { TrialContentService } from '../../backend/dist/trial/trial-content.service.js';

// Run as a process of its own: `make-trial-content.mjs DATABASE_URL [TRANSACTIONS | reopened]` makes the illustrative content as a first
// start does, and kills itself without a word when one more transaction than that begins, or the second one while a call is open again.
const [url = '', death] = process.argv.slice(2);
const config = { ...readConfig({ DATABASE_URL: url, LOG_LEVEL: 'error' }), trial: true };
const db = await openDatabase(url, config, ENTITIES);
const app = await createServer(config, db);

if (death !== undefined) {
  const begin = db.transaction.bind(db);
  const isReopened = async () => (await db.query('SELECT 1 FROM meeting WHERE reopened_at IS NOT NULL')).length > 0;
  let left = death === 'reopened' ? 1 : Number(death);
  db.transaction = async (...work) => {
    const counts = death !== 'reopened' || (await isReopened());
    if (counts && left === 0) process.kill(process.pid, 'SIGKILL');
    if (counts) left -= 1;
    return begin(...work);
  };
}
await app.get(TrialContentService).makeOnce();
await app.close();
if (db.isInitialized) await db.destroy();
