/** The figures of a chart as a table of words: the first row names the columns. */
export interface Figures {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** RFC 4180: what holds a comma, a quotation mark or a new line is quoted. A cell that a spreadsheet would run is made plain text. */
export function asCsv({ columns, rows }: Figures): string {
  return [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
