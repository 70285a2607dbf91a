import { AreaLevel } from '../../localities/areas/area-level.js';
import { FileCheck } from '../../agreement/register/file-check.js';
import { day, listOf, mapping, matching, oneOf, optional, otherwise, type Reader, slugOf, slugOfSome, text, type ValueOf, yesOrNo } from '../../agreement/register/readers.js';
import { ComparatorKind } from './comparator-set.entity.js';
import { Denominator, ImprovementDirection, MeasureFrequency, MeasureKind, MeasureShape, SuppressionClass } from './measure.entity.js';

// The shape of infra/seed/measures.yaml, which explains it for its writers.

const wholeNumber: Reader<number> = {
  read(check, spot) {
    const value = Number((spot.node as { value?: unknown }).value ?? Number.NaN);
    return Number.isInteger(value) && value >= 0 ? value : check.fault(spot, 'This must be a whole number, 0 or more.', 0);
  },
};
const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'This must be written as in the register: lower-case letters, digits and single hyphens.');
const code = matching(/^[A-Z]\d{8}$/, 'A code of official statistics is a letter and eight digits, for example E23000015.');

/** What a measure says of itself; a family says once what its measures have in common. */
const said = {
  source: optional(slug),
  publisher: optional(text()),
  licence: optional(text()),
  source_url: optional(text()),
  shape: optional(oneOf(MeasureShape)),
  unit: optional(text()),
  frequency: optional(oneOf(MeasureFrequency)),
  lag_days: optional(wholeNumber),
  counted: optional(text(1000)),
  not_counted: optional(text(1000)),
  direction: optional(oneOf(ImprovementDirection)),
  direction_reason: optional(text(1000)),
  kind: optional(oneOf(MeasureKind)),
  denominator: optional(oneOf(Denominator)),
  smallest_level: optional(oneOf(AreaLevel)),
  suppression_class: optional(oneOf(SuppressionClass)),
  release_approved_by: optional(text()),
  caution: optional(text(1000)),
  overall: optional(yesOrNo()),
  illustrative: optional(yesOrNo()),
};

const measure = mapping({
  slug: slugOf('measure'),
  name: text(),
  category: text(),
  definition: text(1000),
  themes: otherwise([], listOf(slug)),
  parts: otherwise([], listOf(slugOfSome('measure'))),
  ...said,
});

export const families = listOf(mapping({ ...said, measures: listOf(measure) }));

export const measuresFile = mapping({
  areas: listOf(mapping({ code, level: oneOf(AreaLevel), name: text(), within: otherwise([], listOf(code)) })),
  comparators: listOf(mapping({ slug: slugOf('comparator set'), name: text(), kind: oneOf(ComparatorKind), source: text(), areas: listOf(code), from: optional(day()), until: optional(day()) })),
  families,
});
export type MeasuresFile = ValueOf<typeof measuresFile>;
export type Said = { [K in keyof typeof said]: NonNullable<ValueOf<(typeof said)[K]>> };
export type MeasureInFile = ValueOf<typeof measure>;

/** Reads the whole file; throws with every fault and its line. */
export function readMeasures(content: string): MeasuresFile {
  const check = new FileCheck(content);
  const file: MeasuresFile | undefined = check.faults.length > 0 ? undefined : measuresFile.read(check, check.root);
  check.checkReferences();
  if (check.faults.length > 0 || !file) throw new Error(check.faults.map(({ line, path, message }) => `Line ${line}${path && `, ${path}`}: ${message}`).join('\n'));
  return file;
}

const MAY_LACK = ['source_url', 'caution', 'overall', 'illustrative', 'release_approved_by'];

/** A measure with what its family says of it; throws for what neither says. */
export function whole(family: MeasuresFile['families'][number], one: MeasureInFile): MeasureInFile & Said {
  const { measures: _, ...common } = family;
  const all = { ...common, ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null && value !== undefined)) } as MeasureInFile & Said;
  const missing = Object.keys(said).filter(key => !MAY_LACK.includes(key) && all[key as keyof Said] == null);
  if (missing.length > 0) throw new Error(`The measure ${one.slug} lacks ${missing.join(', ')}, and so does its family.`);
  return all;
}
