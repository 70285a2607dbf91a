import { addMonths } from '@csa/shared/periods.js';
import { commit, UNDO_IMPORT } from './importing.js';
import type { Product } from './product.js';

const HEADER = 'Measure,Area code,Area name,From (first day),To (last day),Numerator (the count),Denominator (out of how many),Value (where there is no count),Sample size (surveys),Flags,Note';

/** The county of the register. */
export const COUNTY = 'E10000028';
/** Twenty-four months of ups and downs. */
export const USUAL = [50, 54, 48, 52, 49, 53, 47, 51, 50, 54, 48, 52, 49, 53, 47, 51, 50, 54, 48, 52, 49, 53, 47, 51];
/** The same, and one more far above them. */
export const RISEN = [...USUAL, 95];

/** A measure of a theme that partners bring, where less is better, without any figures yet. It has no tool on screen, so it is planted. */
export async function plantMeasure({ db }: Product, slug: string, { theme = 'asb', kind = 'PERFORMANCE', suppression = 'OPEN' } = {}): Promise<void> {
  await db.query(
    `WITH made AS (
       INSERT INTO measure (slug, name, definition, counted, not_counted, shape, unit, source, category, publisher, licence, frequency, lag_days, direction, direction_reason, kind,
                            denominator, smallest_level, suppression_class, position)
       VALUES ($1, upper(left($1, 1)) || replace(substr($1, 2), '-', ' '), 'Made up.', 'What a test makes up.', 'Nothing else.', 'COUNT', 'reports', 'template', $1, 'A test', 'None', 'MONTH', 30, 'DECREASE',
               'Fewer is better.', $2, 'NONE', 'DISTRICT', $3, 900) RETURNING id)
     INSERT INTO measure_theme (measure_id, theme_id, position) SELECT made.id, theme.id, 90 FROM made, theme WHERE theme.slug = $4`, [slug, kind, suppression, theme]);
}

/** Brings its monthly figures as a partner would, by the plain template; answers the number of the import. */
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
