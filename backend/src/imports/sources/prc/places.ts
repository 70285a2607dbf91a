import { type Known, UNPLACED } from '../../import-source.js';
import { clean, plain } from '../../tables/cells.js';

/** Where a row counts: in an area, in none of the force's, outside, or nowhere that is known. */
export type Where = { area: string } | 'OUTSIDE' | 'UNKNOWN';

/** "Staffordshire" and "Staffordshire Police" are one force. */
const forceName = (text: string) => plain(text).replace(/ (police( service)?|constabulary)$/, '');

/**
 * Finds the area of a force's Community Safety Partnership by their names, for these tables have no codes: the own force's are its districts,
 * others are known where Table C2 or a lookup named them, and are outside where not.
 */
export function placesBy(known: Known): (force: string, partnership: string) => Where {
  const districts = new Map([...known.districts].map(([name, code]) => [plain(name), code]));
  const own = forceName(known.force.name);
  const find = (force: string, partnership: string): Where => {
    const isOwn = own === '' ? districts.has(plain(partnership)) : forceName(force) === own;
    if (isOwn && /^unassigned\b/i.test(clean(partnership))) return { area: UNPLACED.noLocation };
    const area = (isOwn ? districts.get(plain(partnership)) : undefined) ?? known.areaNamed(clean(partnership));
    // A partnership elsewhere that is called like a district here is not it.
    if (area === null || (!isOwn && districts.has(plain(partnership)))) return isOwn ? 'UNKNOWN' : 'OUTSIDE';
    return { area };
  };
  const found = new Map<string, Where>();
  return (force, partnership) => {
    const key = `${force}\n${partnership}`;
    let where = found.get(key);
    if (where === undefined) {
      where = find(force, partnership);
      if (found.size < 10_000) found.set(key, where);
    }
    return where;
  };
}
