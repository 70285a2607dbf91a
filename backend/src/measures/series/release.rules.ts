import type { Day } from '@csa/shared/days.js';
import type { FieldError } from '../../platform/errors/errors.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { type Measure, SuppressionClass } from '../definitions/measure.entity.js';

const FROM_LARGE_TO_SMALL = [AreaLevel.COUNTRY, AreaLevel.REGION, AreaLevel.FORCE, AreaLevel.COUNTY, AreaLevel.DISTRICT, AreaLevel.WARD, AreaLevel.PRECISION_AREA, AreaLevel.LSOA];

/** Whether a measure is meant for this kind of area at all. A partnership of another county is as large as a district; what lies nowhere is no small area. */
export function mayBeShownAt({ smallestLevel }: Pick<Measure, 'smallestLevel'>, level: AreaLevel): boolean {
  const size = FROM_LARGE_TO_SMALL.indexOf(level === AreaLevel.CSP || level === AreaLevel.UNPLACED ? AreaLevel.DISTRICT : level);
  return size <= FROM_LARGE_TO_SMALL.indexOf(smallestLevel);
}

/** Why a measure's figures are not shown to the group for this kind of area; null where they are. */
export function whyNotReleased(measure: Pick<Measure, 'suppressionClass' | 'releaseApprovedBy' | 'releaseUntil' | 'smallestLevel'>, level: AreaLevel, today: Day): string | null {
  if (!mayBeShownAt(measure, level)) return 'Its figures are not shown for areas as small as this.';
  if (measure.suppressionClass === SuppressionClass.OPEN) return null;
  if (!measure.releaseApprovedBy) return 'Nobody has approved showing these figures to the group yet.';
  return measure.releaseUntil !== null && measure.releaseUntil <= today ? 'The approval to show these figures to the group has run out.' : null;
}

/** What stands against asking for figures as known on a day. */
export function whyNotKnown(knownOn: Day | null, today: Day): FieldError[] {
  return knownOn !== null && knownOn > today ? [{ path: 'knownOn', message: 'Nobody knows yet what will be known on a day to come. Choose today or an earlier day.' }] : [];
}
