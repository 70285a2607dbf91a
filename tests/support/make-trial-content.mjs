import 'reflect-metadata';
import { ENTITIES } from '../../backend/dist/entities.js';
import { readConfig } from '../../backend/dist/platform/config/config.js';
import { openDatabase } from '../../backend/dist/platform/database/database.js';
import { createServer } from '../../backend/dist/server.js';
import { TrialContentService } from '../../backend/dist/trial/trial-content.service.js';

// Run as a process of its own: `make-trial-content.mjs DATABASE_URL [TRANSACTIONS]` makes the illustrative content as a first start
// does, and kills itself without a word when one more transaction than that begins.
const [url = '', transactions] = process.argv.slice(2);
const config = { ...readConfig({ DATABASE_URL: url, LOG_LEVEL: 'error' }), trial: true };
const db = await openDatabase(url, config, ENTITIES);
const app = await createServer(config, db);

if (transactions !== undefined) {
  const begin = db.transaction.bind(db);
  let left = Number(transactions);
  db.transaction = (...work) => {
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    left -= 1;
    return begin(...work);
  };
}
await app.get(TrialContentService).makeOnce();
await app.close();
if (db.isInitialized) await db.destroy();
