import { type Day, longDay } from '@csa/shared/days.js';
import { countInWords, TIMETABLE_FIELDS, TIMETABLE_NAMES, type TimetableField } from '@csa/shared/timetable.js';
import type { Reason } from '../platform/graphql/reason.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../platform/time/working-days.js';
import type { Timetable } from './timetable.js';

/** How many working days before (−) or after (+) the meeting each day falls. */
export type WorkingDayCounts = Record<TimetableField, number>;

/** What a partnership begins with; its own counts stand in the database. */
export const SHIPPED_COUNTS: WorkingDayCounts = {
  callOpensOn: -30,
  remindOn: -20,
  remindAgainOn: -16,
  dueOn: -15,
  reviewBy: -12,
  freezeOn: -10,
  packOutOn: -7,
  minutesDueOn: 5,
};

/** Counts the timetable back from the meeting in working days of England. */
export function timetableFor(heldOn: Day, counts: WorkingDayCounts = SHIPPED_COUNTS): Timetable {
  return Object.fromEntries(TIMETABLE_FIELDS.map(name => [name, addWorkingDays(heldOn, counts[name])])) as unknown as Timetable;
}

/** How a timetable was counted, whoever changed it since: what a meeting takes along when it moves. */
export function countsOf(timetable: Timetable, heldOn: Day): WorkingDayCounts {
  return Object.fromEntries(TIMETABLE_FIELDS.map(name => [name, workingDaysBetween(heldOn, timetable[name])])) as WorkingDayCounts;
}

/** Everything that is out of order in a timetable; empty when it can stand. */
export function timetableFaults(timetable: Timetable, heldOn: Day): Reason[] {
  return orderFaults(timetable, heldOn, longDay, `the meeting on ${longDay(heldOn)}`).map(({ path, message }) => ({ path: `timetable.${path}`, message }));
}

/** The same of the counts from which timetables are made. */
export function countFaults(counts: WorkingDayCounts): Reason[] {
  return orderFaults(counts, 0, countInWords, 'the meeting');
}

function orderFaults<Value extends string | number>(values: Record<TimetableField, Value>, heldOn: Value, say: (value: Value) => string, meeting: string): Reason[] {
  const inOrder = TIMETABLE_FIELDS.filter(name => name !== 'minutesDueOn');
  const faults = inOrder.slice(1).flatMap((name, index) => {
    const before = inOrder[index] ?? name;
    if (values[name] >= values[before]) return [];
    return [{ path: name as string, message: `${capital(TIMETABLE_NAMES[name])} (${say(values[name])}) cannot be before ${TIMETABLE_NAMES[before]} (${say(values[before])}).` }];
  });
  if (values.dueOn === values.callOpensOn) {
    faults.push({ path: 'dueOn', message: 'Leave leads at least one day between the opening of the call and the day updates are due.' });
  }
  if (values.packOutOn > heldOn) faults.push({ path: 'packOutOn', message: `The pack cannot go out after ${meeting}.` });
  if (values.minutesDueOn < heldOn) faults.push({ path: 'minutesDueOn', message: `Minutes cannot be due before ${meeting}.` });
  return faults;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** What somebody should know before they plan a meeting on a day that can be, but rarely is meant. */
export function meetingDayWarnings(heldOn: Day): string[] {
  if (isWorkingDay(heldOn)) return [];
  const weekday = new Date(`${heldOn}T00:00:00Z`).getUTCDay();
  return [weekday === 0 || weekday === 6 ? `${longDay(heldOn)} is a ${WEEKDAYS[weekday]}.` : `${longDay(heldOn)} is a bank holiday.`];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
