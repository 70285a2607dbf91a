import type { Day } from '@csa/shared/days.js';
import { addMonths } from '@csa/shared/periods.js';
import { type Figure, type ImportSource, type Known, type Stage, type Tally, UNPLACED, UnreadableFile } from '../import-source.js';
import { clean, countIn, plain, shortened } from '../tables/cells.js';
import type { Row } from '../tables/row.js';
import { rowsOf } from '../tables/rows-of.js';
import { categoriesOf } from './prc/offence-categories.js';
import { placesBy } from './prc/places.js';
import { MOST_OFFENCES, Numbering, QuarterCounts } from './prc/quarter-counts.js';
import { RowTally } from './row-tally.js';
import { StageBuffer } from './stage-buffer.js';
import { wantedCategories } from './wanted-categories.js';

const KEY = 'prc-csp';
const MOST_AREAS = 2000;
const MOST_QUARTERS = 200;
const COLUMNS = {
  year: /^financial year/,
  quarter: /^(financial )?quarter/,
  force: /^(police force|force)( name)?$/,
  partnership: /^(csp|community safety partnership)( name)?$/,
  description: /^offence description/,
  group: /^offence group/,
  subgroup: /^offence sub ?group/,
  code: /^offence code/,
  count: /^(offence count|number of offences|offences|count)$/,
};
type Column = keyof typeof COLUMNS;
type Places = Record<Column, number>;
const WORDS: Record<Column, string> = {
  year: 'Financial Year', quarter: 'Financial Quarter', force: 'Force Name', partnership: 'CSP Name', description: 'Offence Description', group: 'Offence Group',
  subgroup: 'Offence Subgroup', code: 'Offence Code', count: 'Offence Count',
};

/**
 * The Home Office's open data table of police recorded crime by Community Safety Partnership: a row for each quarter, partnership and offence
 * code, a sheet for each financial year. Counts are added up to offence groups and subgroups under the names of ONS tables.
 */
export const prcCsp: ImportSource = {
  key: KEY,
  title: 'Police recorded crime by Community Safety Partnership and quarter (Home Office, prc-csp)',

  recognises: ({ text }) => text.split('\n').slice(0, 600).some(line => columnsIn(line.split(',').map(cell => cell.replaceAll('"', ''))) !== null),

  async read(file, known, stage, tell) {
    const counting = new Counting(known);
    let [sheet, places, header] = ['', null as Places | null, false];
    for await (const row of rowsOf(file, { tell })) {
      if (row.sheet !== sheet) [sheet, places] = [row.sheet, null];
      if (places === null) {
        places = columnsIn(row.cells);
        header ||= places !== null;
      } else counting.take(row, places);
    }
    if (!header) throw new UnreadableFile(`No header was found. There must be columns ${Object.values(WORDS).map(word => `“${word}”`).join(', ')}.`);
    return counting.put(stage);
  },
};

/** Where the columns stand; null where this is no header. @throws UnreadableFile where it is one that lacks a column */
function columnsIn(cells: readonly string[]): Places | null {
  const names = cells.map(plain);
  const places = Object.fromEntries(Object.entries(COLUMNS).map(([column, name]) => [column, names.findIndex(cell => name.test(cell))])) as Places;
  if (places.partnership < 0 || places.code < 0) return null;
  const missing = (Object.keys(COLUMNS) as Column[]).find(column => places[column] < 0);
  if (missing) throw new UnreadableFile(`The header has no column “${WORDS[missing]}”. These are not the Home Office's tables by Community Safety Partnership.`);
  return places;
}

/** Adds up the rows of a file. */
class Counting {
  private readonly tally = new RowTally();
  private readonly areas = new Numbering(MOST_AREAS);
  private readonly offences = new Numbering(MOST_OFFENCES);
  private readonly quarters = new Map<Day, QuarterCounts>();
  private readonly categories: string[] = [];
  private readonly adding = new Map<string, readonly number[] | null>();
  private readonly placeOf;
  private readonly wanted;

  constructor(known: Known) {
    this.placeOf = placesBy(known);
    this.wanted = wantedCategories(known, KEY);
    this.categories = [...known.categories(KEY)];
  }

  take({ cells, line }: Row, at: Places): void {
    const text = (column: Column) => cells[at[column]] ?? '';
    const start = quarterStart(text('year'), text('quarter'), line, at);
    const count = countIn(text('count'), line, at.count + 1, WORDS.count);
    const categories = this.categoriesAdded(text('group'), text('subgroup'));
    const reject = (column: Column, reason: string) => this.tally.reject(line, at[column] + 1, reason);
    if (categories === null) return reject('subgroup', `“${shortened(text('group'))}”, “${shortened(text('subgroup'))}” is no offence group and subgroup that is known here.`);
    if (!/^[A-Z0-9][A-Z0-9./ ]{0,11}$/i.test(text('code').trim())) return reject('code', `“${shortened(text('code'))}” is no offence code.`);
    const where = this.placeOf(text('force'), text('partnership'));
    if (where === 'UNKNOWN') return reject('partnership', `“${shortened(text('partnership'))}” is no district of the force.`);
    if (where === 'OUTSIDE') { this.tally.outside += 1; return; }

    const area = this.areas.of(where.area);
    const offence = this.offences.of(`${text('code').trim()} ${plain(text('description'))}`);
    if (area === null || offence === null) throw new UnreadableFile(`The file has more ${area === null ? 'areas' : 'offences'} than there are.`, line);
    if (!this.quarter(start, line).add(area, offence, categories, count)) {
      throw new UnreadableFile(`Offence ${text('code')} of ${clean(text('partnership'))} in this quarter stands here a second time.`, line, at.code + 1);
    }
    if (where.area === UNPLACED.noLocation) this.tally.noLocation += 1;
    else this.tally.counted += 1;
  }

  async put(stage: Stage): Promise<Tally> {
    const buffer = new StageBuffer(stage);
    const areas = this.areas.texts;
    for (const quarter of this.quarters.values()) {
      const period = { start: quarter.start, end: addMonths(quarter.start, 3) };
      await stage.replaces(period);
      for (const { area, category, count } of quarter.figures()) {
        buffer.figure({ category: this.categories[category]!, area: areas[area]!, ...period, numerator: count } satisfies Figure);
        await buffer.flushIfFull();
      }
    }
    await buffer.flush();
    return this.tally.result();
  }

  /** The numbers of the categories that have a measure, of those that a row adds to; null where its group or subgroup is not known. */
  private categoriesAdded(group: string, subgroup: string): readonly number[] | null {
    const key = `${group}\n${subgroup}`;
    let adding = this.adding.get(key);
    if (adding === undefined) {
      adding = categoriesOf(group, subgroup)?.flatMap(name => this.categories.indexOf(this.wanted(name) ?? '') < 0 ? [] : [this.categories.indexOf(this.wanted(name)!)]) ?? null;
      if (this.adding.size < 10_000) this.adding.set(key, adding);
    }
    return adding;
  }

  private quarter(start: Day, line: number): QuarterCounts {
    let quarter = this.quarters.get(start);
    if (!quarter) {
      if (this.quarters.size >= MOST_QUARTERS) throw new UnreadableFile('The file has more quarters than police recorded crime has been published for.', line);
      this.quarters.set(start, (quarter = new QuarterCounts(start, this.categories.length)));
    }
    return quarter;
  }
}

/** The first day of quarter 1 to 4 of a financial year such as "2025/26", which begins in April. */
function quarterStart(year: string, quarter: string, line: number, at: Places): Day {
  const [, first, second] = /^\s*(\d{4})\s*[/_-]\s*(\d{2}|\d{4})\s*$/.exec(year) ?? [];
  if (!first || (Number(first) + 1) % 100 !== Number(second) % 100) throw new UnreadableFile(`“${shortened(year)}” is no financial year, such as 2025/26.`, line, at.year + 1);
  const [, number] = /^\s*(?:q|quarter)?\s*([1-4])\s*$/i.exec(quarter) ?? [];
  if (!number) throw new UnreadableFile(`“${shortened(quarter)}” is no quarter of a financial year: 1 (April to June) to 4 (January to March).`, line, at.quarter + 1);
  return addMonths(`${first}-04-01`, 3 * (Number(number) - 1));
}
