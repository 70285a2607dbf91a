import { type ImportSource, UnreadableFile } from '../import-source.js';
import { clean, countIn, plain, shortened } from '../tables/cells.js';
import { rowsOf } from '../tables/rows-of.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { levelOf } from './area-codes.js';
import { areaHeadings } from './area-headings.js';
import { whereIs } from './own-areas.js';
import { RowTally } from './row-tally.js';

/** Among the columns of all domains (income, health, crime …) those of the index itself: "IMD_decile", "Index of Multiple Deprivation (IMD) Decile (where 1 is …)". */
const [DECILE, RANK] = [/^(index of multiple deprivation( imd)?|imd) decile/, /^(index of multiple deprivation( imd)?|imd) rank/];
const EDITION = /(?:imd|iod|deprivation)[\s_-]*(20\d\d)(?!\d)/i;

interface Columns {
  code: number;
  name: number;
  district: number;
  decile: number;
  rank: number;
}

/**
 * The Index of Multiple Deprivation by LSOA (MHCLG): its decile among all LSOAs of England, and its rank. Editions stand beside each other, each on the LSOAs of its
 * time (2019 on those of 2011, 2025 on those of 2021). Files by district have no deciles, and are not this.
 */
export const imd: ImportSource = {
  key: 'imd',
  title: 'Index of Multiple Deprivation by LSOA (MHCLG)',

  recognises: ({ text }) => text.split('\n').slice(0, 20).some(line => columnsIn(line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(cell => cell.replaceAll('"', ''))) !== null),

  async read(file, known, stage, tell) {
    const tally = new RowTally();
    const lines = new Map<string, number>();
    const rows: Parameters<typeof stage.deprivation>[0][number][] = [];
    let [words, columns, edition] = [file.name, null as Columns | null, 0];
    for await (const row of rowsOf(file, { tell })) {
      if (columns === null) {
        columns = columnsIn(row.cells);
        words += ` ${row.cells.slice(0, 20).join(' ')}`;
        edition = Number(EDITION.exec(words)?.[1] ?? 0);
        if (columns && !edition) throw new UnreadableFile('The file does not say which edition of the index it is. Put the year into its name, such as “imd2025_lsoa21.csv”.');
        continue;
      }
      const code = clean(row.cells[columns.code]);
      if (levelOf(code) !== AreaLevel.LSOA) { tally.reject(row.line, columns.code + 1, `“${shortened(code)}” is no code of an LSOA.`); continue; }
      const first = lines.get(code);
      if (first !== undefined) throw new UnreadableFile(`${code} stands here a second time; the first is line ${first}.`, row.line, columns.code + 1);
      lines.set(code, row.line);
      const decile = countIn(row.cells[columns.decile], row.line, columns.decile + 1, 'The decile');
      if (!Number.isInteger(decile) || decile < 1 || decile > 10) throw new UnreadableFile(`The decile is ${decile}: there are ten, 1 the most deprived.`, row.line, columns.decile + 1);
      const rank = columns.rank < 0 ? null : countIn(row.cells[columns.rank], row.line, columns.rank + 1, 'The rank');
      if (rank !== null && (!Number.isInteger(rank) || rank < 1)) throw new UnreadableFile(`The rank is ${rank}: the first is 1.`, row.line, columns.rank + 1);
      const name = clean(row.cells[columns.name]);
      const where = whereIs({ code, name, district: clean(row.cells[columns.district]) }, known);
      if (where === 'OUTSIDE') { tally.outside += 1; continue; }
      if (where === 'UNKNOWN') { tally.reject(row.line, columns.code + 1, `${code} is not known here, and the file does not say where it lies. Import a lookup of its areas first.`); continue; }
      tally.counted += 1;
      if (known.areaNamed(code) === null) await stage.areas([{ code, level: AreaLevel.LSOA, name: name || code }]);
      rows.push({ area: known.areaNamed(code) ?? code, edition, decile, rank });
    }
    if (columns === null) throw new UnreadableFile('No header was found: there must be columns with the codes of LSOAs and with the decile of the index.');
    await stage.deprivation(rows);
    return tally.result();
  },
};

function columnsIn(cells: readonly string[]): Columns | null {
  const headings = areaHeadings(cells);
  const find = (what: RegExp) => cells.findIndex(cell => what.test(plain(cell)));
  const of = (kind: 'LSOA' | 'DISTRICT', part: 'CODE' | 'NAME') => headings.find(each => each.kind === kind && each.part === part)?.column ?? -1;
  const [code, decile] = [of('LSOA', 'CODE'), find(DECILE)];
  return code < 0 || decile < 0 ? null : { code, name: of('LSOA', 'NAME'), district: of('DISTRICT', 'CODE'), decile, rank: find(RANK) };
}
