import { readFileSync } from 'node:fs';

/** One cell of the table: whether a field is open to somebody. */
export interface Cell {
  field: string;
  who: string;
  open: boolean;
}

/** Reads every table of a markdown file whose first column is a field and whose other columns are roles. */
export function readAccessTable(file: URL): Cell[] {
  let roles: string[] = [];
  const cells: Cell[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.startsWith('|')) continue;
    const [first = '', ...rest] = line.split('|').slice(1, -1).map(text => text.trim());
    if (first === 'field') roles = rest;
    const [, field] = /^`(.+)`$/.exec(first) ?? [];
    if (field) cells.push(...rest.map((text, index) => ({ field, who: roles[index] ?? '?', open: isOpen(text, field) })));
  }
  return cells;
}

function isOpen(text: string, field: string): boolean {
  if (text === 'yes' || text === '–') return text === 'yes';
  throw new Error(`The access table says "${text}" of ${field}: write yes or –.`);
}
