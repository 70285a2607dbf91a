import { type Day, longDay } from '@csa/shared/days.js';
import type { Reason } from '../platform/graphql/reason.js';
import { addWorkingDays } from '../platform/time/working-days.js';
import type { Timetable } from './timetable.js';

/** How many working days before (−) or after (+) the meeting each day falls by default. */
export const WORKING_DAYS_FROM_MEETING: Record<keyof Timetable, number> = {
  callOpensOn: -30,
  remindOn: -20,
  dueOn: -15,
  reviewBy: -12,
  freezeOn: -10,
  packOutOn: -7,
  minutesDueOn: 5,
};

const NAMES: Record<keyof Timetable, string> = {
  callOpensOn: 'The day the call opens',
  remindOn: 'The reminder',
  dueOn: 'The day updates are due',
  reviewBy: 'The day reviews are done',
  freezeOn: 'The day the pack is frozen',
  packOutOn: 'The day the pack goes out',
  minutesDueOn: 'The day minutes are due',
};

/** Counts the timetable back from the meeting in working days of England. */
export function timetableFor(heldOn: Day): Timetable {
  const days = Object.entries(WORKING_DAYS_FROM_MEETING).map(([name, count]) => [name, addWorkingDays(heldOn, count)]);
  return Object.fromEntries(days) as Timetable;
}

/** Everything that is out of order in a timetable; empty when it can stand. */
export function timetableFaults(timetable: Timetable, heldOn: Day): Reason[] {
  const inOrder: (keyof Timetable)[] = ['callOpensOn', 'remindOn', 'dueOn', 'reviewBy', 'freezeOn', 'packOutOn'];
  const faults: Reason[] = [];
  inOrder.slice(1).forEach((name, index) => {
    const before = inOrder[index] as keyof Timetable;
    if (timetable[name] < timetable[before]) {
      const message = `${NAMES[name]} (${longDay(timetable[name])}) cannot be before ${lower(NAMES[before])} (${longDay(timetable[before])}).`;
      faults.push({ path: `timetable.${name}`, message });
    }
  });
  if (timetable.dueOn === timetable.callOpensOn) {
    faults.push({ path: 'timetable.dueOn', message: 'Leave leads at least one day between the opening of the call and the day updates are due.' });
  }
  if (timetable.packOutOn > heldOn) {
    faults.push({ path: 'timetable.packOutOn', message: `The pack cannot go out after the meeting on ${longDay(heldOn)}.` });
  }
  if (timetable.minutesDueOn < heldOn) {
    faults.push({ path: 'timetable.minutesDueOn', message: `Minutes cannot be due before the meeting on ${longDay(heldOn)}.` });
  }
  return faults;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
