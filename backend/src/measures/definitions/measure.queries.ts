import type { DataSource } from 'typeorm';
import { entityOf, readPrepared } from '../../platform/database/prepared.js';
import { NotFound } from '../../platform/errors/errors.js';
import { Measure } from './measure.entity.js';

const NAMED = { name: 'measure-named', text: 'SELECT to_json(measure) FROM measure WHERE slug = $1' };
const OVERALL = { name: 'measure-overall', text: 'SELECT to_json(measure) FROM measure WHERE overall' };

/** The measure of that name in web addresses, for those who read; null is the one that the agreement is tested by. */
export async function measureNamed(db: DataSource, slug: string | null): Promise<Measure> {
  const row = await readPrepared<Record<string, unknown>>(db, slug === null ? OVERALL : NAMED, slug === null ? [] : [slug]);
  if (!row) throw new NotFound('Measure');
  return entityOf(db, Measure, row);
}
