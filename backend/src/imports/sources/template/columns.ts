import { plain } from '../../tables/cells.js';

/** The columns of the plain template, in their order: how they are headed, and by what they are known again. */
export const TEMPLATE_COLUMNS = {
  measure: { heading: 'Measure', known: /^measure/ },
  areaCode: { heading: 'Area code', known: /^area code/ },
  areaName: { heading: 'Area name', known: /^area name/ },
  from: { heading: 'From (first day)', known: /^from/ },
  to: { heading: 'To (last day)', known: /^to / },
  numerator: { heading: 'Numerator (the count)', known: /^numerator/ },
  denominator: { heading: 'Denominator (out of how many)', known: /^denominator/ },
  value: { heading: 'Value (where there is no count)', known: /^value/ },
  sampleSize: { heading: 'Sample size (surveys)', known: /^sample size/ },
  flags: { heading: 'Flags', known: /^flags/ },
  note: { heading: 'Note', known: /^note/ },
} as const;

export type TemplateColumn = keyof typeof TEMPLATE_COLUMNS;
export type ColumnPlaces = Record<TemplateColumn, number>;
export const COLUMN_NAMES = Object.keys(TEMPLATE_COLUMNS) as TemplateColumn[];
/** Without these nothing can be said. */
const NEEDED: readonly TemplateColumn[] = ['measure', 'areaCode', 'from', 'to', 'numerator'];

/** Where the columns stand; null where this is no header of a template. -1 for those that are left out. */
export function templateColumns(cells: readonly string[]): ColumnPlaces | null {
  const names = cells.map(plain);
  const places = Object.fromEntries(COLUMN_NAMES.map(name => [name, names.findIndex(cell => TEMPLATE_COLUMNS[name].known.test(cell))])) as ColumnPlaces;
  return places.measure >= 0 && (places.numerator >= 0 || places.value >= 0) && (places.areaCode >= 0 || places.areaName >= 0) ? places : null;
}

/** The first column that is needed and missing, as it is headed. */
export function missingColumn(places: ColumnPlaces): string | null {
  const name = NEEDED.find(each => places[each] < 0);
  return name ? TEMPLATE_COLUMNS[name].heading : null;
}
