import { addDays } from '@csa/shared/days.js';
import { today } from './full-answers.js';
import type { Timetable } from './operations.js';

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: string) => weekdayOf(day) % 6 === 0;

/** A bank holiday on a weekend moves to the next weekday that is none already. */
function observed(day: string, taken: string[]): string {
  return isWeekend(day) || taken.includes(day) ? observed(addDays(day, 1), taken) : day;
}

function isFree(day: string): boolean {
  const year = day.slice(0, 4);
  const christmas = observed(`${year}-12-25`, [observed(`${year}-12-26`, [])].filter(boxing => boxing === `${year}-12-26`));
  const holidays = [christmas, observed(`${year}-12-26`, [christmas]), observed(`${year}-01-01`, [])];
  return isWeekend(day) || holidays.includes(day);
}

function workingDaysFrom(day: string, count: number): string {
  if (count === 0) return day;
  const next = addDays(day, Math.sign(count));
  return workingDaysFrom(next, isFree(next) ? count : count - Math.sign(count));
}

/** A day in the middle of next January, so that counting back crosses Christmas and New Year, and what the count must come to. */
export function acrossChristmas(): { heldOn: string; timetable: Timetable } {
  const heldOn = observed(`${Number(today().slice(0, 4)) + 1}-01-13`, []);
  const at = (count: number) => workingDaysFrom(heldOn, count);
  return {
    heldOn,
    timetable: { callOpensOn: at(-30), remindOn: at(-20), remindAgainOn: at(-16), dueOn: at(-15), reviewBy: at(-12), freezeOn: at(-10), packOutOn: at(-7), minutesDueOn: at(5) },
  };
}
