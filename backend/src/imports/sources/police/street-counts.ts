import { isDay, monthOf } from '@csa/shared/days.js';
import { AreaLevel } from '../../../localities/areas/area-level.js';
import { type Figure, type Known, type Rejection, type Stage, type Tally, UnreadableFile, UNPLACED } from '../../import-source.js';
import { fieldsOf } from './street-rows.js';

const REJECTIONS_SHOWN = 20;
/** A force's area has at most 5,000 LSOAs, each with 14 crime types; the publisher began in 2010. More is no file of one force. */
const [MOST_CELLS, MOST_MONTHS] = [200_000, 480];
const [MONTH, FALLS_WITHIN, LSOA_CODE, LSOA_NAME, CRIME_TYPE] = [2, 4, 8, 9, 10];

interface Fault { column: number; reason: string }
/** Rows of one month and force: the month's place, or why they are not taken. */
interface Whose { month: number; fault: Fault | null }
/** Rows of one LSOA and crime type, by the place of their month. */
interface Cell { type: string; area: string; district: string | null; fault: Fault | null; rows: number[] }

/** Counts the rows of a file by month, LSOA and crime type, and by the district that the LSOA's own name says. */
export class StreetCounts {
  private read = 0;
  private rejected = 0;
  private readonly rejections: Rejection[] = [];
  private readonly otherForces = new Set<string>();
  private readonly months: string[] = [];
  private readonly whose = new Map<string, Whose>();
  private readonly cells = new Map<string, Cell>();
  private readonly lsoas = new Map<string, { name: string; district: string }>();
  private readonly types: ReadonlySet<string>;
  /** Where it is one file of several: its name, and the months that came with those before it. */
  private file: { name: string; earlier: ReadonlySet<string> } | null = null;
  private last: { whose: string; is: Whose } | null = null;

  constructor(private readonly known: Known) {
    this.types = known.categories('police-street');
  }

  /** The rows from here on come from another file of the same ZIP. */
  next(name: string): void {
    this.file = { name, earlier: new Set(this.months) };
    this.whose.clear();
    this.last = null;
  }

  /** One row: called millions of times. */
  readonly take = (whose: string, what: string, line: number): void => {
    this.read += 1;
    if (this.last?.whose !== whose) this.last = { whose, is: this.whose.get(whose) ?? this.meetWhose(whose, line) };
    const { month, fault } = this.last.is;
    if (fault) return this.reject(line, fault);
    const cell = this.cells.get(what) ?? this.meetCell(what);
    if (cell.fault) return this.reject(line, cell.fault);
    cell.rows[month] = (cell.rows[month] ?? 0) + 1;
  };

  /**
   * Puts everything on the stage, every district and crime type of every month in it, and nothing as well.
   * @throws UnreadableFile where all rows are another force's
   */
  async put(stage: Stage): Promise<Tally> {
    if (this.months.length === 0 && this.otherForces.size > 0) {
      throw new UnreadableFile(`This file holds rows of ${[...this.otherForces].slice(0, 3).join(', ')} only, and none that falls within ${this.known.force.name}.`, 2, FALLS_WITHIN);
    }
    if (this.read === 0) throw new UnreadableFile('This file has its heading and no rows.');
    await stage.areas([...this.lsoas].map(([code, { name }]) => ({ code, level: AreaLevel.LSOA, name })));
    await stage.members([...this.lsoas].map(([code, { district }]) => ({ child: code, parent: district })));
    const tally = { read: this.read, counted: 0, outside: 0, noLocation: 0, rejected: this.rejected, rejections: this.rejections };
    for (const [place, month] of this.months.entries()) {
      const period = { start: `${month}-01`, end: monthAfter(month) };
      await stage.replaces(period);
      await stage.figures(this.figuresOf(place, period, tally));
    }
    return tally;
  }

  private figuresOf(month: number, period: { start: string; end: string }, tally: { counted: number; outside: number; noLocation: number }): Figure[] {
    const placed = [...this.known.districts.values(), UNPLACED.outside, UNPLACED.noLocation];
    const counts = new Map([...this.types].map(type => [type, new Map(placed.map(area => [area, 0]))]));
    for (const { type, area, district, rows } of this.cells.values()) {
      const here = rows[month];
      if (!here) continue;
      const ofType = counts.get(type)!;
      for (const each of district === null ? [area] : [area, district]) ofType.set(each, (ofType.get(each) ?? 0) + here);
      tally[area === UNPLACED.outside ? 'outside' : area === UNPLACED.noLocation ? 'noLocation' : 'counted'] += here;
    }
    return [...counts].flatMap(([category, areas]) => [...areas].map(([area, numerator]) => ({ category, area, ...period, numerator })));
  }

  private meetWhose(piece: string, line: number): Whose {
    const [month = '', , force = ''] = fieldsOf(piece);
    if (!isDay(`${month}-01`)) throw new UnreadableFile(`The month “${month}” does not exist. A month is written as 2025-01.`, line, MONTH);
    const is = force === this.known.force.name
      ? { month: this.placeOf(month), fault: null }
      : { month: -1, fault: { column: FALLS_WITHIN, reason: `This row falls within “${force}”, not within ${this.known.force.name}.` } };
    // The rows of another force are rejected one by one: its name is enough to say so, and is kept only if there is nothing else.
    if (is.fault && this.otherForces.size < 4) this.otherForces.add(force);
    if (this.whose.size < MOST_CELLS) this.whose.set(piece, is);
    return is;
  }

  private placeOf(month: string): number {
    if (this.file?.earlier.has(month)) throw new UnreadableFile(`This ZIP holds ${monthOf(`${month}-01`)} in more than one file, and it would be counted twice.`);
    const place = this.months.indexOf(month);
    if (place >= 0) return place;
    if (this.months.length >= MOST_MONTHS) throw new UnreadableFile(`This file holds more than ${MOST_MONTHS} months, which no street file does.`);
    return this.months.push(month) - 1;
  }

  private meetCell(piece: string): Cell {
    if (this.cells.size >= MOST_CELLS) throw new UnreadableFile('This file names more LSOAs and crime types than the area of any force has.');
    const [code = '', name = '', type = ''] = fieldsOf(piece);
    const district = this.known.districts.get(name.slice(0, Math.max(0, name.lastIndexOf(' ')))) ?? null;
    const area = code === '' ? UNPLACED.noLocation : district === null ? UNPLACED.outside : code;
    const cell = { type, area, district, fault: this.faultOf(code, name, type), rows: [] };
    if (!cell.fault && district !== null && !this.lsoas.has(code)) this.lsoas.set(code, { name, district });
    this.cells.set(piece, cell);
    return cell;
  }

  private faultOf(code: string, name: string, type: string): Fault | null {
    if (!this.types.has(type)) return { column: CRIME_TYPE, reason: type === '' ? 'There is no crime type.' : `No measure counts the crime type “${type}”.` };
    if (code === '' && name === '') return null;
    if (!/^[EW]\d{8}$/.test(code)) return { column: LSOA_CODE, reason: code === '' ? `“${name}” stands without its LSOA code.` : `“${code}” is not the code of an LSOA.` };
    return name === '' ? { column: LSOA_NAME, reason: 'The LSOA has no name, and its district is known by its name.' } : null;
  }

  private reject(line: number, { column, reason }: Fault): void {
    this.rejected += 1;
    if (this.rejections.length < REJECTIONS_SHOWN) this.rejections.push({ line, column, reason: this.file ? `${this.file.name}: ${reason}` : reason });
  }
}

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}
