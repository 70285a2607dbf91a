import { afterAll, beforeAll, beforeEach, jest } from '@jest/globals';
import pg from 'pg';
import { AuditTrail } from './audit-trail.js';
import type { Client } from './client.js';
import { PartnerFigures } from './partner-figures.js';
import { People } from './people.js';
import { restoreRegister } from './register-only.mjs';
import { sharedProduct, startProduct } from './shared-products.mjs';
import { Story } from './story.js';
import { productUrl, superuserUrl } from './test-postgres.mjs';

/** Generous: a busy machine is no fault of the product. */
const PATIENCE = 60_000;
jest.setTimeout(PATIENCE);

/** The running product of one test file: a server and a database that nobody else uses meanwhile, taken back to the register before each test. */
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

/** Call it once at the top of a test file; with settings, the server is started for this file alone. */
export function useProduct(env?: Record<string, string>): Product {
  const product = new Product();
  let stop: () => Promise<void> = async () => undefined;

  beforeAll(async () => {
    const { url, database } = (env ? undefined : sharedProduct()) ?? (await startOwn());
    product.url = url;
    product.databaseUrl = productUrl(database);
    product.db = new pg.Client(superuserUrl(database));
    await product.db.connect();
  });

  async function startOwn() {
    const own = await startProduct(env);
    stop = own.stop;
    return own;
  }

  beforeEach(async () => {
    await restoreRegister(product.db);
    product.people = new People(product.db, product.url);
    product.audit = new AuditTrail(product.db);
    product.story = new Story(product.people, product.db);
    product.figures = new PartnerFigures(product.db);
  });

  afterAll(async () => {
    await product.db?.end();
    await stop();
  });

  return product;
}
