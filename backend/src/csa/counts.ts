import { parseArgs } from 'node:util';
import { writeNamedFile } from './arguments.js';
import { withDatabase } from './database.js';
import { tell, WrongUsage } from './verb.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Counts of street-level crime as known now; what lies in no district has the source's words. No count of 0 is written. */
const COUNTS = `
  SELECT to_char(period_start, 'YYYY-MM') AS month, CASE area.level WHEN 'UNPLACED' THEN area.code ELSE area.name END COLLATE "C" AS district, measure.category COLLATE "C" AS crime_type, numerator AS count
    FROM observation JOIN measure ON measure.id = observation.measure_id JOIN area ON area.id = observation.area_id
   WHERE measure.source = 'police-street' AND area.level IN ('DISTRICT', 'UNPLACED') AND known_until = 'infinity' AND numerator > 0
     AND period_start >= ($1 || '-01')::date AND period_start <= ($2 || '-01')::date
   ORDER BY month, district, crime_type`;

interface Count {
  month: string;
  district: string;
  crime_type: string;
  count: number;
}

/** `counts --level district --from 2025-01 --to 2025-12 --out F.csv`: counts by month, district and crime type, with Stoke-on-Trent, `(outside)` and `(no location)`. */
export async function counts(args: string[]): Promise<void> {
  const { from, to, out } = readWanted(args);
  await withDatabase(async db => {
    const rows = await db.query<Count[]>(COUNTS, [from, to]);
    await writeNamedFile(out, ['month,district,crime_type,count', ...rows.map(row => [row.month, row.district, row.crime_type, row.count].join(','))].join('\n') + '\n');
    tell(rows.length > 0 ? `Wrote ${out}: ${rows.length} counts.` : `Wrote ${out}, with no counts: nothing is imported for these months.`);
  });
}

function readWanted(args: string[]): { from: string; to: string; out: string } {
  const text = { type: 'string' as const };
  let values;
  try {
    ({ values } = parseArgs({ args, options: { level: text, from: text, to: text, out: text } }));
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
  const { level, from, to, out } = values;
  if (level !== 'district') throw new WrongUsage('Say --level district: counts are written for districts.');
  if (!from || !to || !MONTH.test(from) || !MONTH.test(to)) throw new WrongUsage('Write the months as --from 2025-01 --to 2025-12.');
  if (to < from) throw new WrongUsage('The month of --to comes before that of --from.');
  if (!out) throw new WrongUsage('Name the file to write: --out FILE.');
  return { from, to, out };
}
