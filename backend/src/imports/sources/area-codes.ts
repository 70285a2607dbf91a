import { AreaLevel } from '../../localities/areas/area-level.js';

/** What the first three characters of a code of the ONS say of its area (Register of Geographic Codes). */
const LEVELS: Record<string, AreaLevel> = {
  K02: AreaLevel.COUNTRY, K03: AreaLevel.COUNTRY, K04: AreaLevel.COUNTRY, E92: AreaLevel.COUNTRY, W92: AreaLevel.COUNTRY, N92: AreaLevel.COUNTRY, S92: AreaLevel.COUNTRY,
  E12: AreaLevel.REGION,
  E23: AreaLevel.FORCE, W15: AreaLevel.FORCE,
  E10: AreaLevel.COUNTY,
  E06: AreaLevel.DISTRICT, E07: AreaLevel.DISTRICT, E08: AreaLevel.DISTRICT, E09: AreaLevel.DISTRICT, W06: AreaLevel.DISTRICT,
  E22: AreaLevel.CSP, W14: AreaLevel.CSP,
  E05: AreaLevel.WARD, W05: AreaLevel.WARD,
  E01: AreaLevel.LSOA, W01: AreaLevel.LSOA,
};

/** The level of an area of official statistics by its code; null where it is no such code, or none that is shown here. */
export function levelOf(code: string): AreaLevel | null {
  return /^[EWKNS]\d{8}$/.test(code) ? LEVELS[code.slice(0, 3)] ?? null : null;
}
