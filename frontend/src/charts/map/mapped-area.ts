import { figure, FLAG_WORDS, flagsOf, type FigureFlag, type MeasureShape } from '@csa/shared/figures.js';

/** An area as a map shows it: what it is coloured by, or why there is nothing to colour it by. */
export interface MappedArea {
  code: string;
  name: string;
  /** The code of the district that it is or lies in. */
  district: string;
  districtName: string;
  /** Its column and row on the schematic map: "2,3". */
  mapPlace?: string | null;
  value: number | null;
  /** What was counted, where it is coloured by a rate. */
  count?: number | null;
  flags: readonly FigureFlag[];
}

/** What the figures of a map are. */
export interface MappedMeasure {
  shape: MeasureShape;
  /** "incidents" */
  unit: string;
}

/** Why an area has no colour: it is kept back, or nobody knows. */
export type NoValue = 'KEPT_BACK' | 'NOT_KNOWN';
export const NO_VALUE_WORDS: Record<NoValue, string> = { KEPT_BACK: 'kept back to protect small numbers', NOT_KNOWN: 'not known' };
export const noValueOf = ({ flags }: Pick<MappedArea, 'flags'>): NoValue => (flags.includes('SUPPRESSED') ? 'KEPT_BACK' : 'NOT_KNOWN');

/** The figure as it is written, by which it is classed too: what reads alike is coloured alike. */
export const asWritten = (value: number, shape: MeasureShape) => (shape === 'COUNT' ? value : Math.round(value * 10) / 10);

/** "8.7 per 1,000 (1,204 incidents), estimated"; "kept back to protect small numbers". */
export function valueInWords(area: MappedArea, { shape, unit }: MappedMeasure): string {
  const { value, count = null, flags } = area;
  if (value === null) return NO_VALUE_WORDS[noValueOf(area)];
  const counted = shape === 'RATE' && count !== null ? ` (${figure(count, 'COUNT')} ${unit})` : '';
  const said = { COUNT: `${figure(value, shape)} ${unit}`, PERCENTAGE: figure(value, shape), RATE: `${figure(value, shape)} per 1,000${counted}` }[shape];
  return [said, ...flagsOf(value, flags).map((flag) => FLAG_WORDS[flag])].join(', ');
}

/** "Burton & Eton, East Staffordshire". The name of a small area says its district. */
export const placeInWords = ({ name, district, districtName, code }: MappedArea) => (code === district || name.startsWith(districtName) ? name : `${name}, ${districtName}`);
