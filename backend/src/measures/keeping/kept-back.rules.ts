import { type Day, daysBetween, longDay } from '@csa/shared/days.js';
import type { AreaLevel } from '../../localities/areas/area-level.js';
import type { Measure, SuppressionClass } from '../definitions/measure.entity.js';
import { whyNotReleased } from '../series/release.rules.js';
import { isUnsafe } from '../suppression/thresholds.js';

/** So long before an approval runs out somebody should ask for it again. */
const SOON = 60;

/** Who approved showing a measure's figures, and how long that holds, in words. */
export function releaseInWords(measure: Pick<Measure, 'suppressionClass' | 'releaseApprovedBy' | 'releaseUntil' | 'smallestLevel'>, today: Day): string {
  const refused = whyNotReleased(measure, measure.smallestLevel, today);
  if (refused) return `${refused} Analysts alone see them.`;
  if (!measure.releaseApprovedBy) return 'Open: its publisher released the figures.';
  if (!measure.releaseUntil) return `Approved by ${measure.releaseApprovedBy}, without an end.`;
  const soon = daysBetween(today, measure.releaseUntil) <= SOON ? ' Ask for it again soon.' : '';
  return `Approved by ${measure.releaseApprovedBy}. It runs out on ${longDay(measure.releaseUntil)}.${soon}`;
}

const MOST_TRIED = 20;

/** Which counts are kept back by themselves at a kind of area: read from the rule itself. */
export function thresholdInWords(suppressionClass: SuppressionClass, level: AreaLevel): string {
  const unsafe = Array.from({ length: MOST_TRIED }, (_, count) => count).filter(count => isUnsafe(count, suppressionClass, level));
  return unsafe.length === 0 ? 'None' : `${unsafe[0]} to ${unsafe.at(-1)}`;
}
