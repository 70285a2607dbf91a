/** What a measure's figure is: a count of something, a rate (per 1,000) or a percentage. */
export type MeasureShape = 'COUNT' | 'RATE' | 'PERCENTAGE';

/** What is said of a figure beside it, and of one that is not there. */
export type FigureFlag = 'SUPPRESSED' | 'UNAVAILABLE' | 'PROVISIONAL' | 'REVISED' | 'ESTIMATED' | 'BREAK';

/** The symbols of official statistics, in the order in which they are told. */
export const FLAG_SYMBOLS: Record<FigureFlag, string> = {
  SUPPRESSED: 'c', UNAVAILABLE: 'x', PROVISIONAL: 'p', REVISED: 'r', ESTIMATED: 'e', BREAK: 'b',
};
export const FLAG_WORDS: Record<FigureFlag, string> = {
  SUPPRESSED: 'suppressed to protect small numbers',
  UNAVAILABLE: 'not available',
  PROVISIONAL: 'provisional',
  REVISED: 'revised',
  ESTIMATED: 'estimated',
  BREAK: 'break in the series before this',
};
export const FIGURE_FLAGS = Object.keys(FLAG_SYMBOLS) as FigureFlag[];

/** The flags of a figure in the order in which they are told. A figure that is simply not there is not available. */
export function flagsOf(value: number | null, flags: readonly FigureFlag[]): FigureFlag[] {
  const missing: FigureFlag[] = value === null && !flags.includes('SUPPRESSED') ? ['UNAVAILABLE'] : [];
  return FIGURE_FLAGS.filter(flag => flags.includes(flag) || missing.includes(flag));
}

/** Made once: to make one takes a hundred times as long as to write a number with it. */
const DIGITS = { none: digits(0, 0), upToOne: digits(0, 1), one: digits(1, 1) };

/** "1,204", "8.7" for the mean of small counts, "68.7" for a rate, "37%" and "37.4%". */
export function figure(value: number, shape: MeasureShape): string {
  if (shape === 'RATE') return written(value, DIGITS.one);
  if (shape === 'PERCENTAGE') return `${written(value, DIGITS.upToOne)}%`;
  return written(value, Math.abs(value) < 10 ? DIGITS.upToOne : DIGITS.none);
}

/** A figure as a cell of a table: with its symbols, or its symbol alone where it is not there. Never blank, never 0 in its place. */
export function figureCell(value: number | null, flags: readonly FigureFlag[], shape: MeasureShape): string {
  const symbols = flagsOf(value, flags).map(flag => `[${FLAG_SYMBOLS[flag]}]`);
  return [...(value === null ? [] : [figure(value, shape)]), ...symbols].join(' ');
}

function digits(least: number, most: number): Intl.NumberFormat {
  return new Intl.NumberFormat('en-GB', { minimumFractionDigits: least, maximumFractionDigits: most });
}

function written(value: number, format: Intl.NumberFormat): string {
  const text = format.format(value);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text.replace('-', '−');
}
