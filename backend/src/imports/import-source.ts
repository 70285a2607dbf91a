import type { Day } from '@csa/shared/days.js';
import type { AreaLevel } from '../localities/areas/area-level.js';

/** A file as it came: kept on disk while it is read, and no longer. */
export interface SourceFile {
  name: string;
  path: string;
  bytes: number;
  /** The most that may come out of it where it is packed; unset: `UNPACKED_AT_MOST`. */
  unpackedAtMost?: number;
}

/** The beginning of a file, by which a source recognises it. */
export interface FileStart {
  name: string;
  kind: 'TEXT' | 'ZIP';
  /** The first 64 kB or less, unpacked where it was gzip, without a byte order mark. Of a workbook (.xlsx, .ods) its first rows as CSV, each sheet below its name. */
  text: string;
  /** ZIP (.xlsx and .ods are ZIPs): the names of its entries. */
  entries: readonly string[];
}

/** One figure as a source states it. Its measure is the one with this source and `category`; what names the same one twice is a fault of the file. */
export interface Figure {
  category: string;
  /** A code of official statistics, or one of `UNPLACED`. */
  area: string;
  start: Day;
  /** The first day after the period. */
  end: Day;
  numerator: number | null;
  denominator?: number | null;
  /** Only where the source publishes a rate or a percentage and no counts. */
  value?: number | null;
  sampleSize?: number | null;
  flags?: readonly Flag[];
  note?: string | null;
}

export type Flag = 'PROVISIONAL' | 'REVISED' | 'ESTIMATED' | 'BREAK' | 'UNAVAILABLE';

/** Areas that stand for what lies in none. */
export const UNPLACED = { outside: '(outside)', noLocation: '(no location)' } as const;

export interface SourceArea {
  code: string;
  level: AreaLevel;
  name: string;
  /** The code of its Community Safety Partnership, where it is a district and has one alone. */
  cspCode?: string;
}

/** Where a source puts what it read. Nothing of it is seen by anybody before the import is committed. */
export interface Stage {
  /** Areas must be known before figures or members name them; naming a known one again is harmless. */
  areas(areas: readonly SourceArea[]): Promise<void>;
  figures(figures: readonly Figure[]): Promise<void>;
  members(members: readonly { child: string; parent: string; from?: Day | null; until?: Day | null }[]): Promise<void>;
  successions(successions: readonly { from: string; to: string; change: 'UNCHANGED' | 'SPLIT' | 'MERGED' | 'REDRAWN' }[]): Promise<void>;
  boundaries(boundaries: readonly { area: string; geometry: object }[]): Promise<void>;
  /** How deprived small areas are by an edition of the Index of Multiple Deprivation: its decile among all of England, 1 the most deprived. */
  deprivation(rows: readonly { area: string; edition: number; decile: number; rank: number | null }[]): Promise<void>;
  /** The file is all that its source says of this period: what is known of it by the source and does not come again is ended. */
  replaces(period: { start: Day; end: Day }): Promise<void>;
}

/** What is known of the county before a file is read. */
export interface Known {
  /** The partnership's police force: "Staffordshire Police", with its code. */
  force: { name: string; code: string };
  /** The districts of the force's area: the partnership's own and the others (Stoke-on-Trent), name to code. */
  districts: ReadonlyMap<string, string>;
  /** The categories that have a measure, by source. */
  categories(source: string): ReadonlySet<string>;
  /** Those of them whose figures are percentages. */
  percentages(source: string): ReadonlySet<string>;
  /** The code of an area by what a source calls it: a code, the code of a Community Safety Partnership, or a district's name; null if unknown. */
  areaNamed(text: string): string | null;
}

/** A line that was not taken, and why. */
export interface Rejection {
  line: number;
  column: number | null;
  reason: string;
}

/** What became of the rows of a file. `read` = `counted` + `outside` + `noLocation` + `rejected`; rows outside and without location are counted in areas of their own. */
export interface Tally {
  read: number;
  counted: number;
  outside: number;
  noLocation: number;
  rejected: number;
  /** The first 20. */
  rejections: readonly Rejection[];
}

/** The file cannot be imported; nothing changed. The message is one plain sentence or two, with line and column where there are any. */
export class UnreadableFile extends Error {
  constructor(reason: string, line?: number, column?: number) {
    super(line === undefined ? reason : `Line ${line}${column === undefined ? '' : `, column ${column}`}: ${reason}`);
  }
}

/** One publisher's kind of file: how to recognise it and how to read it. */
export interface ImportSource {
  /** As measures name it: "police-street". */
  readonly key: string;
  /** For people: "Street-level crime and anti-social behaviour (data.police.uk)". */
  readonly title: string;
  recognises(start: FileStart): boolean;
  /**
   * Reads the file once, in bounded memory.
   * @param tell how much of it is read, from 0 to 1
   * @throws UnreadableFile where the file as a whole cannot be trusted
   */
  read(file: SourceFile, known: Known, stage: Stage, tell: (part: number) => void): Promise<Tally>;
}
