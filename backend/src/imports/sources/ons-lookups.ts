import { AreaLevel } from '../../localities/areas/area-level.js';
import { type ImportSource, type Known, UnreadableFile } from '../import-source.js';
import { clean, plain, shortened } from '../tables/cells.js';
import type { Row } from '../tables/row.js';
import { rowsOf } from '../tables/rows-of.js';
import { levelOf } from './area-codes.js';
import { type AreaHeading, type AreaKind, areaHeadings } from './area-headings.js';
import { whereIs } from './own-areas.js';
import { RowTally } from './row-tally.js';
import { StageBuffer } from './stage-buffer.js';

const LEVELS: Partial<Record<AreaKind, AreaLevel>> = {
  LSOA: AreaLevel.LSOA, WARD: AreaLevel.WARD, DISTRICT: AreaLevel.DISTRICT, CSP: AreaLevel.CSP, FORCE: AreaLevel.FORCE,
};
/** The change codes of the ONS between the LSOAs of 2011 and of 2021. */
const CHANGES = { U: 'UNCHANGED', S: 'SPLIT', M: 'MERGED', X: 'REDRAWN' } as const;

interface Columns {
  codes: (AreaHeading & { level: AreaLevel; name: number })[];
  change: number;
}
interface Place {
  level: AreaLevel;
  code: string;
  name: string;
  vintage: number | null;
}

/**
 * Which area lies in which, and what became of the LSOAs of 2011. A row names its areas from small to large; of lookups of LSOAs and wards only the
 * county's rows are kept, of those of partnerships and forces all, for other counties are compared with.
 */
export const onsLookups: ImportSource = {
  key: 'ons-lookups',
  title: 'Lookups between areas: LSOA, ward, district, Community Safety Partnership, police force (ONS)',

  recognises: ({ text }) => text.split('\n').slice(0, 20).some(line => columnsIn(line.split(',').map(cell => cell.replaceAll('"', ''))) !== null),

  async read(file, known, stage, tell) {
    const tally = new RowTally();
    const buffer = new StageBuffer(stage);
    let columns: Columns | null = null;
    const partnerships: Place[][] = [];
    for await (const row of rowsOf(file, { tell })) {
      if (columns === null) { columns = columnsIn(row.cells); continue; }
      const places = placesIn(row, columns, tally);
      if (places === null) continue;
      const district = one(places, AreaLevel.DISTRICT);
      const forces = one(places, AreaLevel.CSP) ?? one(places, AreaLevel.FORCE);
      const where = forces ? 'OWN' : places.length > 0 ? whereIs({ ...places[0]!, district: district?.code }, known) : 'UNKNOWN';
      if (where === 'OUTSIDE') { tally.outside += 1; continue; }
      if (where === 'UNKNOWN') { tally.reject(row.line, columns.codes[0]!.column + 1, `The row does not say in which district ${places[0]?.code ?? 'it'} lies.`); continue; }
      const change = columns.change < 0 ? null : CHANGES[clean(row.cells[columns.change]).toUpperCase() as keyof typeof CHANGES];
      if (change === undefined) { tally.reject(row.line, columns.change + 1, `“${shortened(row.cells[columns.change] ?? '')}” is no change code: U, S, M or X.`); continue; }
      tally.counted += 1;
      if (forces) { partnerships.push(places); continue; }
      stack(places, buffer);
      succeed(places, change, buffer);
      await buffer.flushIfFull();
    }
    if (columns === null) throw new UnreadableFile('No header was found: there must be columns with the codes of two kinds of areas, such as LSOA21CD and LAD24CD.');
    const force = ownForce(partnerships, known);
    for (const places of partnerships) {
      stack(one(places, AreaLevel.FORCE)?.code === force ? ownDistrict(places, buffer) : places, buffer);
      await buffer.flushIfFull();
    }
    await buffer.flush();
    return tally.result();
  },
};

function columnsIn(cells: readonly string[]): Columns | null {
  const headings = areaHeadings(cells);
  const codes = headings.flatMap(heading => {
    const level = heading.part === 'CODE' ? LEVELS[heading.kind] : undefined;
    const name = headings.find(({ part, kind, vintage }) => part === 'NAME' && kind === heading.kind && vintage === heading.vintage)?.column ?? -1;
    return level ? [{ ...heading, level, name }] : [];
  });
  const order = Object.values(LEVELS);
  codes.sort((one, other) => order.indexOf(one.level) - order.indexOf(other.level) || (one.vintage ?? 0) - (other.vintage ?? 0));
  return codes.length > 1 ? { codes, change: cells.findIndex(cell => /^(change|chgind|change code|change indicator)/.test(plain(cell))) } : null;
}

/** The areas of a row from small to large; null where one of them is none, which is told. */
function placesIn(row: Row, { codes }: Columns, tally: RowTally): Place[] | null {
  const places: Place[] = [];
  for (const { column, name, level, vintage } of codes) {
    const code = clean(row.cells[column]);
    if (levelOf(code) !== level) {
      tally.reject(row.line, column + 1, `“${shortened(code)}” is no code of ${WORDS[level]!}.`);
      return null;
    }
    places.push({ level, code, name: clean(row.cells[name]) || code, vintage });
  }
  return places;
}

const WORDS: Partial<Record<AreaLevel, string>> = {
  LSOA: 'an LSOA', WARD: 'a ward', DISTRICT: 'a district', CSP: 'a Community Safety Partnership', FORCE: 'a police force',
};

const one = (places: readonly Place[], level: AreaLevel) => places.find(place => place.level === level);

/** Each area lies in each larger one; wards do so from their elections on, on 1 May of the year of their boundaries. */
function stack(places: readonly Place[], buffer: StageBuffer): void {
  for (const { code, level, name } of places) buffer.area({ code, level, name });
  for (const child of places) {
    for (const parent of places) {
      if (child.level === parent.level || places.indexOf(parent) < places.indexOf(child) || (child.level === AreaLevel.DISTRICT && parent.level === AreaLevel.FORCE && one(places, AreaLevel.CSP))) continue;
      const ward = child.level === AreaLevel.WARD ? child : parent.level === AreaLevel.WARD ? parent : null;
      buffer.member({ child: child.code, parent: parent.code, from: ward?.vintage ? `${ward.vintage}-05-01` : null });
    }
  }
}

/** An LSOA that is unchanged keeps its code, and is one area. */
function succeed(places: readonly Place[], change: (typeof CHANGES)[keyof typeof CHANGES] | null, buffer: StageBuffer): void {
  const [from, to] = places.filter(({ level }) => level === AreaLevel.LSOA);
  if (from && to && change && from.code !== to.code) buffer.succession({ from: from.code, to: to.code, change });
}

/** In the partnership's own force a Community Safety Partnership is its district. */
function ownDistrict(places: readonly Place[], buffer: StageBuffer): Place[] {
  const [district, partnership] = [one(places, AreaLevel.DISTRICT), one(places, AreaLevel.CSP)];
  if (district && partnership) buffer.area({ code: district.code, level: district.level, name: district.name, cspCode: partnership.code });
  return district ? places.filter(({ level }) => level !== AreaLevel.CSP) : [...places];
}

function ownForce(rows: readonly Place[][], known: Known): string {
  const own = new Set(known.districts.values());
  const row = rows.find(places => own.has(one(places, AreaLevel.DISTRICT)?.code ?? ''));
  return (row && one(row, AreaLevel.FORCE)?.code) ?? known.force.code;
}
