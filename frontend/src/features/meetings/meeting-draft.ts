import { isDay } from '@csa/shared/days.js';
import { TIMETABLE_FIELDS, TIMETABLE_LABELS } from '@csa/shared/timetable.js';
import type { FieldError } from '../../ui/field-errors.js';
import type { TimetableDays } from './timetable-steps.js';

/** The meeting as it stands in the boxes of its form: every day as typed. */
export interface MeetingDraft extends TimetableDays {
  title: string;
  venue: string;
  heldOn: string;
}

export function meetingDraftOf(meeting: { title: string; venue?: string | null; heldOn: string; timetable: TimetableDays }): MeetingDraft {
  const days = Object.fromEntries(TIMETABLE_FIELDS.map((field) => [field, meeting.timetable[field]])) as TimetableDays;
  return { title: meeting.title, venue: meeting.venue ?? '', heldOn: meeting.heldOn, ...days };
}

/** Days that are none; their order is the server's business. */
export function meetingDraftFaults(draft: MeetingDraft): FieldError[] {
  const days = [...TIMETABLE_FIELDS.map((path) => ({ path: path as keyof MeetingDraft, label: TIMETABLE_LABELS[path] })), { path: 'heldOn' as const, label: 'Meeting' }];
  return days.filter(({ path }) => !isDay(draft[path])).map(({ path, label }) => ({ path, message: `${label}: enter a real day, for example 27 3 2026` }));
}

export function meetingInput(draft: MeetingDraft) {
  const { title, venue, heldOn, ...timetable } = draft;
  return { title: title.trim(), venue: venue.trim() || null, heldOn, timetable };
}
