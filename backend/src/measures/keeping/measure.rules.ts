import type { Day } from '@csa/shared/days.js';
import { longDay } from '@csa/shared/days.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import type { FieldError } from '../../platform/errors/errors.js';
import { Denominator, ImprovementDirection, type Measure, MeasureKind, MeasureShape, SuppressionClass } from '../definitions/measure.entity.js';
import { mayBeShownAt } from '../series/release.rules.js';

/** The importer whose measures people add themselves: what partners hold. */
export const TEMPLATE = 'template';

/** What the rules have to know of a measure as it is or as it is to become. */
export type Definition = Pick<Measure,
  'source' | 'sourceUrl' | 'shape' | 'denominator' | 'direction' | 'kind' | 'smallestLevel' | 'suppressionClass' | 'releaseApprovedBy' | 'releaseUntil'>;

const SHOWN_DOWN_TO: readonly AreaLevel[] = [AreaLevel.COUNTY, AreaLevel.DISTRICT, AreaLevel.WARD, AreaLevel.PRECISION_AREA, AreaLevel.LSOA];

/** What is wrong with a definition by itself. `before`: what stands, where it is an edit. */
export function definitionFaults(next: Definition, before: Definition | null, today: Day): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (path: string, message: string) => faults.push({ path, message });
  if (next.kind === MeasureKind.DENOMINATOR) fault('kind', 'Choose performance or context. What rates are computed on comes with the service.');
  if (!SHOWN_DOWN_TO.includes(next.smallestLevel)) fault('smallestLevel', 'Choose the county, or a kind of area within it.');
  if (next.shape !== MeasureShape.COUNT && next.denominator !== Denominator.NONE) {
    fault('denominator', 'Only a count is put on residents or households: a percentage or a rate has its own.');
  }
  if (next.suppressionClass === SuppressionClass.OPEN && next.source === TEMPLATE && !next.sourceUrl && !standsOpen(before)) {
    fault('suppressionClass', 'Only figures that their publisher released are open. Enter the web address where they are published, or choose another class.');
  }
  if (next.releaseUntil && !next.releaseApprovedBy) fault('releaseApprovedBy', 'Enter who approved showing the figures to the group, or take the day out.');
  if (next.releaseUntil && next.releaseUntil !== before?.releaseUntil && next.releaseUntil <= today) {
    fault('releaseUntil', `The approval would have run out on ${longDay(next.releaseUntil)}. Enter a later day.`);
  }
  return faults;
}

/** An open measure of the register that never had one address stays as it is. */
const standsOpen = (before: Definition | null) => before?.suppressionClass === SuppressionClass.OPEN && !before.sourceUrl;

const STRICTNESS: Record<SuppressionClass, number> = { OPEN: 0, PARTNER: 1, SENSITIVE: 2 };

/** What an edit would show of figures that are kept back today, in words; nothing where it shows no more than before. */
export function loosening(before: Definition, next: Definition): string[] {
  if (before.suppressionClass === SuppressionClass.OPEN) return [];
  const sentences: string[] = [];
  if (STRICTNESS[next.suppressionClass] < STRICTNESS[before.suppressionClass]) {
    sentences.push(next.suppressionClass === SuppressionClass.OPEN
      ? 'Every count is shown, however small, to everybody who reads measures, and nobody has to approve it.'
      : 'Counts of 5 to 9 in areas below a district are shown, and so is that there were none.');
  }
  if (!mayBeShownAt(before, next.smallestLevel)) sentences.push('Figures are shown for smaller areas than before.');
  return sentences;
}

/** An edit that shows more of figures that partners hold says so, with its reason. */
export function looseningFaults(sentences: readonly string[], said: { loosens: boolean; looseningReason: string | null }): FieldError[] {
  if (sentences.length === 0) return [];
  if (!said.loosens) return [{ path: 'loosens', message: `This shows figures that are kept back today. ${sentences.join(' ')} Say that this is meant, and why.` }];
  return said.looseningReason ? [] : [{ path: 'looseningReason', message: 'Say why they may be shown now, and who says so.' }];
}

/** A target says which way better lies; where neither way is, there is none. */
export function directionFaults(direction: ImprovementDirection, hasTarget: boolean): FieldError[] {
  if (direction !== ImprovementDirection.NEUTRAL || !hasTarget) return [];
  return [{ path: 'direction', message: 'It has a target, which says that one way is better. End its targets first.' }];
}
