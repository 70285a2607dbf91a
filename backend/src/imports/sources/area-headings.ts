import { plain } from '../tables/cells.js';

export type AreaKind = 'LSOA' | 'WARD' | 'DISTRICT' | 'CSP' | 'FORCE' | 'ANY';

/** What a column of the ONS says of an area: "LSOA11CD", "ward24_name", "LA Code (2021 boundaries)". */
export interface AreaHeading {
  column: number;
  kind: AreaKind;
  part: 'CODE' | 'NAME';
  /** The year of its boundaries, where the heading says it. */
  vintage: number | null;
}

const KINDS: readonly (readonly [AreaKind, RegExp])[] = [
  ['LSOA', /^lsoa/], ['WARD', /^(wd|ward|cmwd|electoral ward)/], ['DISTRICT', /^(ltla|lad|la|local authority|district)(?![a-bd-mo-z])/], ['CSP', /^(csp|community safety)/],
  ['FORCE', /^(pfa|police force)/], ['ANY', /^((area|geography|ons) )?(code|cd|name|nm)$/],
];

/** The columns of areas in a row that may be a header. */
export function areaHeadings(cells: readonly string[]): AreaHeading[] {
  return cells.flatMap((cell, column) => {
    // What is longer, or holds marks of JSON, is no heading.
    const text = cell.length > 80 || /[{}:]/.test(cell) ? '' : plain(cell);
    const kind = KINDS.find(([, start]) => start.test(text))?.[0];
    const part = /nmw$/.test(text) ? null : /(cd|code)( |$)/.test(text) ? 'CODE' as const : /(nm|name)( |$)/.test(text) ? 'NAME' as const : null;
    return kind && part ? [{ column, kind, part, vintage: vintageIn(text) }] : [];
  });
}

function vintageIn(text: string): number | null {
  const [year] = /(?<!\d)(?:(?:19|20)\d\d|\d\d)(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : Number(year) % 100 + 2000;
}
