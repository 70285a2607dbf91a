/** The days of a meeting's timetable, in the order in which they must fall. */
export const TIMETABLE_FIELDS = ['callOpensOn', 'remindOn', 'remindAgainOn', 'dueOn', 'reviewBy', 'freezeOn', 'packOutOn', 'minutesDueOn'] as const;
export type TimetableField = (typeof TIMETABLE_FIELDS)[number];

/** What each day is called, by itself and within a sentence. */
export const TIMETABLE_LABELS: Record<TimetableField, string> = {
  callOpensOn: 'Call opens',
  remindOn: 'Reminder goes out',
  remindAgainOn: 'Second reminder goes out',
  dueOn: 'Updates are due',
  reviewBy: 'Review is finished',
  freezeOn: 'Pack is frozen',
  packOutOn: 'Pack goes out',
  minutesDueOn: 'Draft minutes and action notices',
};
export const TIMETABLE_NAMES: Record<TimetableField, string> = {
  callOpensOn: 'the day the call opens',
  remindOn: 'the reminder',
  remindAgainOn: 'the second reminder',
  dueOn: 'the day updates are due',
  reviewBy: 'the day reviews are done',
  freezeOn: 'the day the pack is frozen',
  packOutOn: 'the day the pack goes out',
  minutesDueOn: 'the day minutes are due',
};

/** "15 working days before the meeting", "on the day of the meeting". */
export function countInWords(workingDays: number): string {
  if (workingDays === 0) return 'on the day of the meeting';
  const days = Math.abs(workingDays);
  return `${days} working ${days === 1 ? 'day' : 'days'} ${workingDays < 0 ? 'before' : 'after'} the meeting`;
}
