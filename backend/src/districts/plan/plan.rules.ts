import { addDays, type Day, longDay } from '@csa/shared/days.js';
import { planYearInWords } from '@csa/shared/plan-words.js';
import { counted } from '@csa/shared/words.js';
import type { FieldError } from '../../platform/errors/errors.js';

/** Plans are made for years near their own: further off a year is a slip of the pen. */
const FARTHEST_YEARS = 5;

/** What stands against beginning a plan for a year. `standing`: the years that the district has plans for. */
export function beginningFaults(year: number, standing: readonly number[], today: Day): FieldError[] {
  if (standing.includes(year)) return [{ path: 'year', message: `There is a plan for ${planYearInWords(year)} already.` }];
  const now = Number(today.slice(0, 4));
  return Math.abs(year - now) > FARTHEST_YEARS ? [{ path: 'year', message: `Enter a year from ${now - FARTHEST_YEARS} to ${now + FARTHEST_YEARS}.` }] : [];
}

/** What stands against the day by which an action is to be done. It may lie behind its plan's year: work goes on. */
export function dueFaults(dueOn: Day, year: number): FieldError[] {
  const [first, last] = [`${year}-04-01`, `${year + 2}-03-31`];
  return dueOn < first || dueOn > last ? [{ path: 'dueOn', message: `Enter a day from ${longDay(first)} to ${longDay(last)}: this is the plan for ${planYearInWords(year)}.` }] : [];
}

/** What stands against a note of progress. */
export function noteFaults(notedOn: Day, year: number, today: Day): FieldError[] {
  if (notedOn > today) return [{ path: 'notedOn', message: 'A note is about today or a day before it.' }];
  const earliest = addDays(`${year}-04-01`, -365);
  return notedOn < earliest ? [{ path: 'notedOn', message: `Enter ${longDay(earliest)} or a later day.` }] : [];
}

/** What stands against putting a part before another: both stand where it moves. */
export function movingFaults(standing: readonly { id: string }[], before: string | null): FieldError[] {
  return before === null || standing.some(({ id }) => id === before) ? [] : [{ path: '', message: 'Somebody changed this plan in between. Nothing was moved: look at it again.' }];
}

/** What stands against taking a sub-group out of its plan. */
export function subGroupRemovalFaults(objectives: number): FieldError[] {
  return objectives === 0 ? [] : [{ path: '', message: `It has ${counted(objectives, 'objective')}. Remove ${objectives === 1 ? 'it' : 'them'} first.` }];
}

/** What stands against taking an objective out of its sub-group. */
export function objectiveRemovalFaults(actions: number): FieldError[] {
  if (actions === 0) return [];
  const them = actions === 1 ? 'it' : 'each';
  return [{ path: '', message: `${counted(actions, 'action')} ${actions === 1 ? 'is' : 'are'} for it, and what was promised stays. Change ${them} to another objective or to the plan as a whole first.` }];
}
