import type { Known } from '../import-source.js';
import { plain } from '../tables/cells.js';

/** The categories of a source that have a measure, however this edition spells them: figures that no measure wants are not kept. */
export function wantedCategories(known: Known, source: string): (spelling: string) => string | undefined {
  const wanted = new Map([...known.categories(source)].map(category => [plain(category), category]));
  return spelling => wanted.get(plain(spelling));
}
