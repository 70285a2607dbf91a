import { AreaLevel } from '../../localities/areas/area-level.js';
import { type ImportSource, UnreadableFile } from '../import-source.js';
import { countIn, plain } from '../tables/cells.js';
import { areaHeadings } from './area-headings.js';
import { type AreaColumns, readAreaRows } from './area-rows.js';
import { StageBuffer } from './stage-buffer.js';

/** Among the columns of all domains (income, health, crime …) those of the index itself: "IMD_decile", "Index of Multiple Deprivation (IMD) Decile (where 1 is …)". */
const [DECILE, RANK] = [/^(index of multiple deprivation( imd)?|imd) decile/, /^(index of multiple deprivation( imd)?|imd) rank/];
const EDITION = /(?:imd|iod|deprivation)[\s_-]*(20\d\d)(?!\d)/i;

interface Columns extends AreaColumns {
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
    const buffer = new StageBuffer(stage);
    const rows: Parameters<typeof stage.deprivation>[0][number][] = [];
    let edition = 0;
    const tally = await readAreaRows<Columns, { decile: number; rank: number | null }>({
      columnsIn,
      noHeader: 'there must be columns with the codes of LSOAs and with the decile of the index.',
      begin(words) {
        if (edition) throw new UnreadableFile('Two of its sheets hold the index. Leave the one that is meant, and take the other out.');
        edition = Number(EDITION.exec(`${file.name} ${words}`)?.[1] ?? 0);
        if (!edition) throw new UnreadableFile('The file does not say which edition of the index it is. Put the year into its name, such as “imd2025_lsoa21.csv”.');
      },
      level: AreaLevel.LSOA,
      whatNot: 'is no code of an LSOA.',
      valueOf({ cells, line }, columns) {
        const decile = countIn(cells[columns.decile], line, columns.decile + 1, 'The decile');
        if (!Number.isInteger(decile) || decile < 1 || decile > 10) throw new UnreadableFile(`The decile is ${decile}: there are ten, 1 the most deprived.`, line, columns.decile + 1);
        const rank = columns.rank < 0 ? null : countIn(cells[columns.rank], line, columns.rank + 1, 'The rank');
        if (rank !== null && (!Number.isInteger(rank) || rank < 1)) throw new UnreadableFile(`The rank is ${rank}: the first is 1.`, line, columns.rank + 1);
        return { decile, rank };
      },
      take: (area, said) => void rows.push({ area, edition, ...said }),
    }, file, known, buffer, { tell });
    await buffer.flush();
    await stage.deprivation(rows);
    return tally;
  },
};

function columnsIn(cells: readonly string[]): Columns | null {
  const headings = areaHeadings(cells);
  const find = (what: RegExp) => cells.findIndex(cell => what.test(plain(cell)));
  const of = (kind: 'LSOA' | 'DISTRICT', part: 'CODE' | 'NAME') => headings.find(each => each.kind === kind && each.part === part)?.column ?? -1;
  const [code, decile] = [of('LSOA', 'CODE'), find(DECILE)];
  return code < 0 || decile < 0 ? null : { code, name: of('LSOA', 'NAME'), district: of('DISTRICT', 'CODE'), decile, rank: find(RANK) };
}
