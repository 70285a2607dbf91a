import type { Day } from '@csa/shared/days.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { type Measure, SuppressionClass } from '../definitions/measure.entity.js';

const FROM_LARGE_TO_SMALL = [AreaLevel.COUNTRY, AreaLevel.REGION, AreaLevel.FORCE, AreaLevel.COUNTY, AreaLevel.DISTRICT, AreaLevel.CSP, AreaLevel.WARD, AreaLevel.PRECISION_AREA, AreaLevel.LSOA];

/** Whether a measure is meant for this kind of area at all. */
export function mayBeShownAt({ smallestLevel }: Pick<Measure, 'smallestLevel'>, level: AreaLevel): boolean {
  return FROM_LARGE_TO_SMALL.indexOf(level) <= FROM_LARGE_TO_SMALL.indexOf(smallestLevel);
}

/** Why a measure's figures are not shown to the group for this kind of area; null where they are. */
export function whyNotReleased(measure: Pick<Measure, 'suppressionClass' | 'releaseApprovedBy' | 'releaseUntil' | 'smallestLevel'>, level: AreaLevel, today: Day): string | null {
  if (!mayBeShownAt(measure, level)) return 'Its figures are not shown for areas as small as this.';
  if (measure.suppressionClass === SuppressionClass.OPEN) return null;
  if (!measure.releaseApprovedBy) return 'Nobody has approved showing these figures to the group yet.';
  return measure.releaseUntil !== null && measure.releaseUntil <= today ? 'The approval to show these figures to the group has run out.' : null;
}
