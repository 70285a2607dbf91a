import type { Fault } from './file-check.js';
import type { Difference } from './load-register.js';
import type { Value } from './register-kinds.js';

/** How the file calls a field whose column has another name. */
const FIELD_NAMES: Record<string, string> = {
  valid_from: 'from', valid_until: 'until', csp_chair: 'chair', csp_lead: 'lead', is_partnership: 'partnership', position: 'place in the order',
};

export function faultLine({ line, path, message }: Fault): string {
  return `line ${line}${path ? `, ${path}` : ''}: ${message}`;
}

/** What a load did, a line for each difference, and a closing line that counts them. */
export function reportLines(differences: readonly Difference[]): string[] {
  return [...differences.map(differenceLine), closingLine(differences)];
}

function differenceLine({ what, kind, key, fields, why }: Difference): string {
  const thing = `${kind.replaceAll('_', ' ')}${key ? ` ${key}` : ''}`;
  if (what === 'no longer in the file') return `no longer in the file, left as it is: ${thing}`;
  if (what === 'left alone') {
    const said = why ?? fields.map(({ field, from, to }) => `${name(field)} was edited on screen to ${written(from)}, the file says ${written(to)}`).join('; ');
    return `left alone: ${thing}: ${said}`;
  }
  const changes = fields.map(({ field, from, to }) => `${name(field)} ${written(from)} → ${written(to)}`).join('; ') || why;
  return `${what}: ${thing}${changes ? `: ${changes}` : ''}`;
}

function closingLine(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'Nothing to change: the register stands as the file says.';
  const counts = new Map<string, number>();
  for (const { what } of differences) counts.set(what, (counts.get(what) ?? 0) + 1);
  return `${[...counts].map(([what, count]) => `${count} ${what}`).join(', ')}.`;
}

function name(field: string): string {
  return FIELD_NAMES[field] ?? field;
}

function written(value: Value): string {
  if (value === null) return 'nothing';
  return typeof value === 'string' ? `“${value}”` : String(value);
}
