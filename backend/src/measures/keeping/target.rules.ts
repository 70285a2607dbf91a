import { type Day, longDay } from '@csa/shared/days.js';
import type { Spell } from '../../governance/changes/spell.rules.js';
import type { AreaLevel } from '../../localities/areas/area-level.js';
import type { FieldError } from '../../platform/errors/errors.js';
import { ImprovementDirection, type Measure, MeasureFrequency, MeasureShape } from '../definitions/measure.entity.js';
import { TargetKind } from '../definitions/measure-target.entity.js';
import type { Rebase } from '../definitions/rebase.entity.js';
import { mayBeShownAt } from '../series/release.rules.js';
import { isUnsafe } from '../suppression/thresholds.js';

interface Wanted {
  kind: TargetKind;
  value: number;
  from: Day;
}

/** What stands against a target or baseline from a day on. `rows`: those of its kind in the area. */
export function targetFaults(
  measure: Pick<Measure, 'direction' | 'shape' | 'smallestLevel' | 'suppressionClass'>, area: { level: AreaLevel; name: string }, { kind, value, from }: Wanted, rows: readonly Spell[],
): FieldError[] {
  const faults: FieldError[] = [];
  if (kind === TargetKind.TARGET && measure.direction === ImprovementDirection.NEUTRAL) {
    faults.push({ path: 'kind', message: 'Neither way is better for this measure, so it can have no target. Say first which way is better, and why; or set a baseline.' });
  }
  if (!isArea(measure, area.level)) faults.push({ path: 'area', message: `This measure is not shown for ${area.name}. Choose a larger area.` });
  if (!Number.isFinite(value) || value < 0) faults.push({ path: 'value', message: 'Enter a number of 0 or more.' });
  if (measure.shape === MeasureShape.PERCENTAGE && value > 100) faults.push({ path: 'value', message: 'A percentage is at most 100.' });
  if (kind === TargetKind.BASELINE && measure.shape === MeasureShape.COUNT && value >= 0 && isUnsafe(value, measure.suppressionClass, area.level)) {
    faults.push({ path: 'value', message: 'A count this small is kept back, and a baseline would tell it. Choose a larger area or a longer period.' });
  }
  const later = rows.find(({ validFrom }) => validFrom !== null && validFrom >= from);
  if (later?.validFrom) faults.push({ path: 'from', message: `Another begins on ${longDay(later.validFrom)} already. Enter a later day, or withdraw that first.` });
  return faults;
}

/** What stands against limits that begin anew. `standing`: the rebases of the same areas that were not withdrawn. */
export function rebaseFaults(
  measure: Pick<Measure, 'frequency' | 'smallestLevel'>, area: { level: AreaLevel; name: string } | null, startsOn: Day, standing: readonly Pick<Rebase, 'startsOn'>[],
): FieldError[] {
  const faults: FieldError[] = [];
  if (measure.frequency === MeasureFrequency.ROLLING_YEAR) faults.push({ path: '', message: 'This measure has no limits that could begin anew: its periods overlap.' });
  if (area && !isArea(measure, area.level)) faults.push({ path: 'area', message: `This measure is not shown for ${area.name}. Choose a larger area.` });
  if (standing.some(rebase => rebase.startsOn === startsOn)) faults.push({ path: 'startsOn', message: 'Limits begin anew from that day already. Withdraw that first, or choose another day.' });
  return faults;
}

const isArea = (measure: Pick<Measure, 'smallestLevel'>, level: AreaLevel) => level !== 'UNPLACED' && mayBeShownAt(measure, level);
