import { createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findReference } from '../../infra/start/reference.mjs';

const HEADER = 'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n';
const DISTRICTS = ['Cannock Chase', 'East Staffordshire', 'Lichfield', 'Newcastle-under-Lyme', 'South Staffordshire', 'Stafford', 'Staffordshire Moorlands', 'Stoke-on-Trent', 'Tamworth', 'Birmingham'];
const TYPES = ['Anti-social behaviour', 'Burglary', 'Criminal damage and arson', 'Drugs', 'Other theft', 'Public order', 'Robbery', 'Shoplifting', 'Vehicle crime', 'Violence and sexual offences'];

/**
 * Writes one street file of at least so many rows: the months of the reference figures again and again, or invented ones that look alike where
 * those are not there. Lines end alike, or COPY would refuse them.
 * @param {string} path
 * @param {number} atLeast
 * @returns {Promise<{ rows: number, invented: boolean }>}
 */
export async function writeStreetFile(path, atLeast) {
  const folder = join(findReference().env.REFERENCE_DIR, 'data', 'police');
  const months = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('-street.csv.gz')).map(name => withoutHeader(gunzipSync(readFileSync(join(folder, name))).toString())) : [];
  const invented = months.length === 0;
  const rows = invented ? inventedRows(150_000) : months.join('');
  const each = rows.split('\n').length - 1;
  const times = Math.ceil(atLeast / each);
  const file = createWriteStream(path);
  file.write(HEADER);
  const bytes = Buffer.from(rows);
  for (let time = 0; time < times; time += 1) if (!file.write(bytes)) await once(file, 'drain');
  file.end();
  await once(file, 'close');
  return { rows: each * times, invented };
}

const withoutHeader = text => text.replaceAll('\r', '').slice(HEADER.length);

/** The same in each run. */
function inventedRows(count) {
  let state = 1;
  const upTo = most => { state = (state * 48_271) % 2_147_483_647; return state % most; };
  const lines = Array.from({ length: count }, (_, row) => {
    const [district, number, type] = [upTo(DISTRICTS.length), upTo(60), upTo(TYPES.length)];
    const month = `202${3 + Math.floor((row % 17) / 12)}-${String(((row % 17) % 12) + 1).padStart(2, '0')}`;
    const id = type === 0 ? '' : `${state.toString(16).padStart(8, '0')}`.repeat(8);
    const place = upTo(50) === 0 ? ',,No Location,,' : `-2.${100_000 + upTo(99_999)},52.${100_000 + upTo(99_999)},On or near Market Street,E01${String(29_000 + district * 60 + number).padStart(6, '0')},${DISTRICTS[district]} ${String(number + 1).padStart(3, '0')}A`;
    return `${id},${month},Staffordshire Police,Staffordshire Police,${place},${TYPES[type]},${id && 'Status update unavailable'},\n`;
  });
  return lines.join('');
}
