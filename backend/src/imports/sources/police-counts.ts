import { isDay } from '@csa/shared/days.js';
import { monthAround } from '@csa/shared/periods.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { type ImportSource, UNPLACED, UnreadableFile } from '../import-source.js';
import { clean, shortened } from '../tables/cells.js';
import { rowsOf } from '../tables/rows-of.js';
import { RowTally } from './row-tally.js';
import { StageBuffer } from './stage-buffer.js';

const KEY = 'police-street';
const HEADINGS = ['month', 'district', 'crime_type', 'count'];

/**
 * Counts of street-level crime as `csa counts` writes them, for carrying them to another installation without the publisher's files. A count
 * that is not there is 0: the file is all that is known of its months.
 */
export const policeCounts: ImportSource = {
  key: KEY,
  title: 'Counts of street-level crime written by `csa counts`',

  recognises: ({ text }) => text.split(/\r?\n/, 1)[0] === HEADINGS.join(','),

  async read(file, known, stage, tell) {
    const tally = new RowTally();
    const types = known.categories(KEY);
    const counts = new Map<string, { line: number; count: number }>();
    const months = new Set<string>();
    for await (const { line, cells } of rowsOf(file, { tell })) {
      if (line === 1) continue;
      const [month = '', district = '', type = '', count = ''] = cells.map(clean);
      if (!isDay(`${month}-01`)) throw new UnreadableFile(`“${shortened(month)}” is no month. Write it as 2025-04.`, line, 1);
      if (!/^\d{1,9}$/.test(count)) throw new UnreadableFile(`“${shortened(count)}” is no count.`, line, 4);
      const area = known.districts.get(district) ?? Object.values(UNPLACED).find(each => each === district);
      if (!area || !types.has(type)) {
        tally.reject(line, area ? 3 : 2, area ? `No measure counts “${shortened(type)}”.` : `“${shortened(district)}” is no district of the force’s area.`);
        continue;
      }
      const key = `${month} ${area} ${type}`;
      const first = counts.get(key);
      if (first) throw new UnreadableFile(`The same month, district and crime type stand on line ${first.line}.`, line);
      counts.set(key, { line, count: Number(count) });
      months.add(month);
      if (area === UNPLACED.outside) tally.outside += 1;
      else if (area === UNPLACED.noLocation) tally.noLocation += 1;
      else tally.counted += 1;
    }
    const buffer = new StageBuffer(stage);
    for (const [code, name] of Object.entries({ [UNPLACED.outside]: 'Outside the area', [UNPLACED.noLocation]: 'No location' })) buffer.area({ code, level: AreaLevel.UNPLACED, name });
    for (const month of months) {
      const period = monthAround(`${month}-01`);
      await stage.replaces(period);
      for (const area of [...known.districts.values(), ...Object.values(UNPLACED)]) {
        for (const category of types) buffer.figure({ category, area, ...period, numerator: counts.get(`${month} ${area} ${category}`)?.count ?? 0 });
        await buffer.flushIfFull();
      }
    }
    await buffer.flush();
    return tally.result();
  },
};
