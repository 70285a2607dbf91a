import { addMonths } from '@csa/shared/periods.js';
import { commit, UNDO_IMPORT } from './importing.js';
import { COUNTY } from './partner-figures.js';
import type { Product } from './product.js';

const HEADER = 'Measure,Area code,Area name,From (first day),To (last day),Numerator (the count),Denominator (out of how many),Value (where there is no count),Sample size (surveys),Flags,Note';

/** Twenty-four months of ups and downs. */
export const USUAL = [50, 54, 48, 52, 49, 53, 47, 51, 50, 54, 48, 52, 49, 53, 47, 51, 50, 54, 48, 52, 49, 53, 47, 51];
/** The same, and one more far above them. */
export const RISEN = [...USUAL, 95];

/** Brings the monthly figures of a measure as a partner would, by the plain template; answers the number of the import. */
export async function bringFigures(product: Product, slug: string, figures: readonly number[], area = COUNTY): Promise<number> {
  const rows = figures.map((figure, month) => {
    const start = addMonths('2024-01-01', month);
    return `${slug},${area},,${start},${lastDay(start)},${figure},,,,,`;
  });
  const { id } = await commit(await product.as('analyst'), `${slug}.csv`, `${[HEADER, ...rows].join('\n')}\n`);
  return id;
}

/** Takes an import back as a whole. */
export async function takeBack(product: Product, id: number): Promise<void> {
  await (await product.as('analyst')).do(UNDO_IMPORT, { id });
}

function lastDay(start: string): string {
  const after = new Date(`${addMonths(start, 1)}T00:00:00Z`);
  return new Date(after.getTime() - 86_400_000).toISOString().slice(0, 10);
}
