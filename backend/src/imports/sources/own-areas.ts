import { AreaLevel } from '../../localities/areas/area-level.js';
import type { Known } from '../import-source.js';
import { levelOf } from './area-codes.js';

export interface NamedArea {
  code: string;
  name?: string;
  /** The code of its district, where the file says it. */
  district?: string;
}

/**
 * Whether an area lies in the county (or is known here already), outside of it, or cannot be told: a code alone says nothing of where it is.
 * The name of an LSOA less its last word is its district: "Cannock Chase 005A".
 */
export function whereIs({ code, name, district }: NamedArea, known: Known): 'OWN' | 'OUTSIDE' | 'UNKNOWN' {
  if (known.areaNamed(code) !== null) return 'OWN';
  const own = new Set(known.districts.values());
  if (district) return own.has(district) ? 'OWN' : 'OUTSIDE';
  const level = levelOf(code);
  if (level === AreaLevel.LSOA && name) return known.districts.has(name.slice(0, name.lastIndexOf(' '))) ? 'OWN' : 'OUTSIDE';
  return level === AreaLevel.LSOA || level === AreaLevel.WARD ? 'UNKNOWN' : 'OUTSIDE';
}
