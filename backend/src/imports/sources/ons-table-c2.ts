import { addDays } from '@csa/shared/days.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { type Figure, type ImportSource, type Known, type SourceArea, UNPLACED, UnreadableFile } from '../import-source.js';
import { clean, countIn, isShorthand, plain, shortened } from '../tables/cells.js';
import type { Row } from '../tables/row.js';
import { rowsOf } from '../tables/rows-of.js';
import { levelOf } from './area-codes.js';
import { RowTally } from './row-tally.js';
import { StageBuffer } from './stage-buffer.js';
import { wantedCategories } from './wanted-categories.js';

const KEY = 'ons-table-c2';
const MOST_ROWS = 5000;
const COLUMNS = {
  forceCode: /^police force area code$/,
  forceName: /^police force area name$/,
  cspCode: /^community safety partnership code$/,
  cspName: /^community safety partnership name$/,
  districtCode: /^local authority code$/,
  districtName: /^local authority name$/,
};
type Place = Record<keyof typeof COLUMNS, string>;

/** The table's header: where its columns of places stand, and which offence each of the others counts. */
interface Header {
  at: Record<keyof typeof COLUMNS, number>;
  offences: { column: number; name: string; category: string | undefined }[];
  width: number;
}

/**
 * Recorded crime by Community Safety Partnership over twelve months, all England and Wales: the partnership's own are its districts, the others areas
 * to compare with. "Unassigned" rows lie in no partnership: the own force's are kept as without location, so that its rows add up to the force.
 */
export const onsTableC2: ImportSource = {
  key: KEY,
  title: 'Recorded crime by Community Safety Partnership, 12 months (ONS, Table C2)',

  recognises: ({ text }) => /Table C2\b/i.test(text) && /Community\s+Safety\s+Partnership/i.test(text),

  async read(file, known, stage, tell) {
    const rows = rowsOf(file, { wanted: sheet => /\bC2\b/i.test(sheet), tell });
    const { header, period } = await readPreamble(rows, wantedCategories(known, KEY));
    await stage.replaces(period);

    const all = await readAll(rows, header);
    const own = ownForce(all, known);
    const tally = new RowTally();
    const buffer = new StageBuffer(stage);
    const lines = new Map<string, number>();
    for (const { row, place } of all) {
      const unassigned = place.cspCode === '' && place.cspName !== '';
      const area = unassigned ? null : areaOf(place, known, own.code);
      if (unassigned) {
        tally.noLocation += 1;
        // By its name: some of these rows bear the code of a neighbouring force.
        if (plain(place.forceName) !== plain(own.name)) continue;
      } else if (area === null) {
        const code = place.cspCode || place.forceCode;
        tally.reject(row.line, (place.cspCode ? header.at.cspCode : header.at.forceCode) + 1, `“${shortened(code)}” is no code of an area of official statistics.`);
        continue;
      } else {
        tally.counted += 1;
        buffer.area(area);
        if (place.cspCode) {
          // Some forces have one partnership and no row of their own.
          buffer.area({ code: place.forceCode, level: AreaLevel.FORCE, name: place.forceName });
          buffer.member({ child: area.code, parent: place.forceCode });
        }
      }
      const code = area?.code ?? UNPLACED.noLocation;
      const first = lines.get(code);
      if (first !== undefined) throw new UnreadableFile(`${area?.name ?? place.cspName} stands here a second time; the first is line ${first}.`, row.line, header.at.cspCode + 1);
      lines.set(code, row.line);
      for (const figure of figuresIn(row, header, code, period)) buffer.figure(figure);
      await buffer.flushIfFull();
    }
    await buffer.flush();
    return tally.result();
  },
};

/** Reads on to the header and answers what it says, and the twelve months of the title. */
async function readPreamble(rows: AsyncGenerator<Row>, categoryOf: (name: string) => string | undefined) {
  let title = '';
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    const { cells, line } = next.value;
    const names = cells.map(plain);
    const at = Object.fromEntries(Object.entries(COLUMNS).map(([column, name]) => [column, names.findIndex(cell => name.test(cell))])) as Header['at'];
    if (at.cspCode < 0) { title += ` ${clean(cells.join(' '))}`; continue; }

    const missing = Object.entries(at).find(([, column]) => column < 0)?.[0];
    if (missing) throw new UnreadableFile(`The header has no column for ${WORDS[missing as keyof Place]}. This is not Table C2 as the ONS publishes it.`, line);
    const places = Object.values(at);
    const offences = cells.flatMap((cell, column) => (places.includes(column) || clean(cell) === '' ? [] : [{ column, name: clean(cell), category: categoryOf(cell) }]));
    const twice = offences.find(({ name, column }) => offences.some(other => other.column < column && plain(other.name) === plain(name)));
    if (twice) throw new UnreadableFile(`The column “${twice.name}” stands here a second time.`, line, twice.column + 1);
    return { header: { at, offences, width: cells.length }, period: yearEnding(title) };
  }
  throw new UnreadableFile('No header with “Community Safety Partnership code” was found. This is not Table C2 as the ONS publishes it.');
}

const WORDS: Place = {
  forceCode: 'the police force’s code', forceName: 'the police force’s name', cspCode: 'the Community Safety Partnership’s code',
  cspName: 'the Community Safety Partnership’s name', districtCode: 'the local authority’s code', districtName: 'the local authority’s name',
};
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** "year ending June 2025" is July 2024 to June 2025. */
function yearEnding(title: string) {
  const [, month, year] = /year ending (?:\d{1,2} )?([a-z]+) (\d{4})/i.exec(title) ?? [];
  const last = MONTHS.indexOf(month?.toLowerCase() ?? '');
  if (last < 0) throw new UnreadableFile('The title above the table does not say which year it covers (“year ending June 2025”). Keep the lines above the header.');
  const end = addDays(`${year}-${String(last + 1).padStart(2, '0')}-28`, 4).slice(0, 8) + '01';
  return { start: `${Number(end.slice(0, 4)) - 1}${end.slice(4)}`, end };
}

/** All rows of the table: there are 400 or so. */
async function readAll(rows: AsyncGenerator<Row>, header: Header) {
  const all: { row: Row; place: Place }[] = [];
  for await (const row of rows) {
    if (row.cells.length > header.width) throw new UnreadableFile(`This row has ${row.cells.length} columns, and the header ${header.width}.`, row.line, header.width + 1);
    if (all.length === MOST_ROWS) throw new UnreadableFile(`The table has more than ${MOST_ROWS.toLocaleString('en-GB')} rows. This is not Table C2 as the ONS publishes it.`, row.line);
    all.push({ row, place: placeIn(row, header) });
  }
  return all;
}

/** The partnership's own force: the one with its districts, until its code is known. */
function ownForce(all: readonly { place: Place }[], known: Known): { code: string; name: string } {
  const districts = new Set(known.districts.values());
  const code = all.find(({ place }) => districts.has(place.districtCode))?.place.forceCode ?? known.force.code;
  return { code, name: all.find(({ place }) => place.forceCode === code && place.cspName === '')?.place.forceName ?? known.force.name };
}

const placeIn = ({ cells }: Row, { at }: Header) =>
  Object.fromEntries(Object.entries(at).map(([name, column]) => [name, clean(cells[column])])) as Place;

/** The area of a row: one of the partnership's own districts, another Community Safety Partnership, a force, a region or a country. */
function areaOf(place: Place, known: Known, ownForceCode: string): SourceArea | null {
  if (place.cspCode === '') {
    const level = place.cspName === '' ? levelOf(place.forceCode) : null;
    return level && { code: place.forceCode, level, name: place.forceName };
  }
  if (levelOf(place.cspCode) !== AreaLevel.CSP) return null;
  const own = place.forceCode === ownForceCode && (levelOf(place.districtCode) === AreaLevel.DISTRICT ? place.districtCode : known.areaNamed(place.cspCode));
  if (own) return { code: own, level: AreaLevel.DISTRICT, name: place.districtName || place.cspName, cspCode: place.cspCode };
  return { code: place.cspCode, level: AreaLevel.CSP, name: place.cspName };
}

function figuresIn({ cells, line }: Row, { offences }: Header, area: string, period: { start: string; end: string }): Figure[] {
  return offences.flatMap(({ column, name, category }) => {
    const cell = cells[column] ?? '';
    const unavailable = isShorthand(cell);
    const numerator = unavailable ? null : countIn(cell, line, column + 1, name);
    return category === undefined ? [] : [{ category, area, ...period, numerator, flags: unavailable ? ['UNAVAILABLE' as const] : [] }];
  });
}
