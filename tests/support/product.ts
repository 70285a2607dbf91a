import { afterAll, beforeAll, beforeEach, jest } from '@jest/globals';
import pg from 'pg';
import { AuditTrail } from './audit-trail.js';
import { startBuiltServer } from './built-server.mjs';
import type { Client } from './client.js';
import { PartnerFigures } from './partner-figures.js';
import { People } from './people.js';
import { RegisterOnly } from './register-only.js';
import { Story } from './story.js';
import { createDatabase, dropDatabase, productUrl, superuserUrl } from './test-postgres.mjs';

/** Generous: a busy machine is no fault of the product. */
const PATIENCE = 60_000;
jest.setTimeout(PATIENCE);

/** The running product of one test file: a server and a database of its own, taken back to the register before each test. */
export class Product {
  url = '';
  databaseUrl = '';
  db!: pg.Client;
  people!: People;
  audit!: AuditTrail;
  story!: Story;
  figures!: PartnerFigures;

  as(key: string): Promise<Client> {
    return this.people.as(key);
  }

  /** Runs the same thing at the same moment, as different people or twice as one. */
  atOnce<T>(...attempts: (() => Promise<T>)[]): Promise<T[]> {
    return Promise.all(attempts.map(attempt => attempt()));
  }
}

/** Call it once at the top of a test file. */
export function useProduct(env: Record<string, string> = {}): Product {
  const product = new Product();
  let name = '';
  let registerOnly: RegisterOnly;
  let stop: () => Promise<void> = async () => undefined;

  beforeAll(async () => {
    name = await createDatabase();
    product.databaseUrl = productUrl(name);
    const server = await startBuiltServer({ DATABASE_URL: product.databaseUrl, ...env });
    stop = server.stop;
    product.url = server.url;
    product.db = new pg.Client(superuserUrl(name));
    await product.db.connect();
    registerOnly = await RegisterOnly.remember(product.db);
  });

  beforeEach(async () => {
    await registerOnly.restore();
    product.people = new People(product.db, product.url);
    product.audit = new AuditTrail(product.db);
    product.story = new Story(product.people, product.db);
    product.figures = new PartnerFigures(product.db);
  });

  afterAll(async () => {
    await stop();
    await product.db?.end();
    if (name) await dropDatabase(name);
  });

  return product;
}
