import { FileCheck } from '../agreement/register/file-check.js';
import { listOf, mapping, matching, oneOf, optional, otherwise, type Reader, text, type ValueOf } from '../agreement/register/readers.js';
import { families } from '../measures/definitions/measures-file.js';

// The shape of infra/seed/illustrative-figures.yaml, which explains it for its writers.

const number: Reader<number> = {
  read(check, spot) {
    const value = Number((spot.node as { value?: unknown }).value ?? Number.NaN);
    return Number.isFinite(value) && value >= 0 ? value : check.fault(spot, 'This must be a number, 0 or more.', 0);
  },
};
/** A figure, or `~` where nobody reported one. */
const figure: Reader<number | null> = {
  read: (check, spot) => ((spot.node as { value?: unknown }).value === null ? null : number.read(check, spot)),
};
const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'This must be the slug of a measure.');
const code = matching(/^[A-Z]\d{8}$/, 'This must be a code of official statistics.');
const Every = { MONTH: 'MONTH', YEAR: 'YEAR' } as const;

const file = mapping({
  families,
  series: listOf(mapping({ measure: slug, area: code, every: otherwise(Every.MONTH, oneOf(Every)), provisional: otherwise(0, number), sample_size: optional(number), values: listOf(figure) })),
  rebases: listOf(mapping({ measure: slug, months_ago: number, reason: text(1000), approved_by: text() })),
  targets: listOf(mapping({ measure: slug, area: code, value: number, reason: text(1000) })),
});
export type IllustrativeFigures = ValueOf<typeof file>;

/** Reads the whole file; throws with every fault and its line. */
export function readIllustrativeFigures(content: string): IllustrativeFigures {
  const check = new FileCheck(content);
  const read = check.faults.length > 0 ? undefined : file.read(check, check.root);
  if (check.faults.length > 0 || !read) throw new Error(check.faults.map(({ line, path, message }) => `Line ${line}, ${path}: ${message}`).join('\n'));
  return read;
}
