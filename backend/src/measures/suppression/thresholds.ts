import { AreaLevel } from '../../localities/areas/area-level.js';
import { SuppressionClass } from '../definitions/measure.entity.js';

/** Counts up to this are kept back. */
const MOST_KEPT_BACK = 4;
/** Of sensitive subjects in small areas. */
const MOST_KEPT_BACK_IN_SMALL_AREAS = 9;

const BELOW_DISTRICT: readonly AreaLevel[] = [AreaLevel.WARD, AreaLevel.PRECISION_AREA, AreaLevel.LSOA];

/**
 * Whether a count may not be shown by itself. Open: never, its publisher released it at this level. Partner: 1 to 4. Sensitive: 1 to 9 below
 * district level and 1 to 4 from there on, and 0 nowhere, for that nothing was reported would say something of those who live there.
 */
export function isUnsafe(count: number, suppressionClass: SuppressionClass, level: AreaLevel): boolean {
  if (suppressionClass === SuppressionClass.OPEN) return false;
  const isSensitive = suppressionClass === SuppressionClass.SENSITIVE;
  if (count === 0) return isSensitive;
  return count <= (isSensitive && BELOW_DISTRICT.includes(level) ? MOST_KEPT_BACK_IN_SMALL_AREAS : MOST_KEPT_BACK);
}

/** What a reader knows of every count that is kept back. */
export function smallestHidden(suppressionClass: SuppressionClass): 0 | 1 {
  return suppressionClass === SuppressionClass.SENSITIVE ? 0 : 1;
}
