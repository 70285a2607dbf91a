import { addDays, monthOf } from '@csa/shared/days.js';
import { monthsIn, type Period } from '@csa/shared/periods.js';

/** A period where there is little room: "Sep 2026", "Jul–Sep 2026", "2025", "Apr 2025–Mar 26". */
export function shortPeriod({ start, end }: Period): string {
  const last = addDays(end, -1);
  const months = monthsIn({ start, end });
  const short = (day: string) => monthOf(day).slice(0, 3);
  if (months === 1) return `${short(start)} ${start.slice(0, 4)}`;
  if (months === 12) return start.endsWith('01-01') ? start.slice(0, 4) : `${short(start)} ${start.slice(0, 4)}–${short(last)} ${last.slice(2, 4)}`;
  return `${short(start)}–${short(last)} ${last.slice(0, 4)}`;
}
