import { daysBetween } from '@csa/shared/days.js';
import { TIMETABLE_FIELDS, TIMETABLE_LABELS, type TimetableField } from '@csa/shared/timetable.js';

export type TimetableDays = Record<TimetableField, string>;

export interface TimetableStep {
  key: string;
  label: string;
  day: string;
  /** The day it was planned for, where it happened on another. */
  planned: string | null;
  /** Where it lies between the first and the last day, from 0 to 1. */
  at: number;
  when: 'past' | 'today' | 'coming';
}

/** The version of the pack that stands, and the day it was frozen. */
export interface Frozen {
  day: string;
  version: number;
}

type Point = Pick<TimetableStep, 'key' | 'label' | 'day' | 'planned'>;

/** The timetable and the meeting itself as points of one line; a freeze that happened stands where it happened. */
export function timetableSteps(timetable: TimetableDays, heldOn: string, today: string, frozen: Frozen | null = null): TimetableStep[] {
  const points = TIMETABLE_FIELDS.map((field): Point => {
    const planned = timetable[field];
    return field === 'freezeOn' && frozen ? freezeThatWas(frozen, planned) : { key: field, label: TIMETABLE_LABELS[field], day: planned, planned: null };
  });
  points.push({ key: 'heldOn', label: 'Meeting', day: heldOn, planned: null });
  points.sort((one, other) => one.day.localeCompare(other.day));
  const first = points[0]?.day ?? heldOn;
  const last = points.at(-1)?.day ?? heldOn;
  return points.map((point) => ({ ...point, at: shareOfLine(first, last, point.day), when: whenIs(point.day, today) }));
}

function freezeThatWas({ day, version }: Frozen, planned: string): Point {
  const what = version === 1 ? 'Pack' : `Version ${version} of the pack`;
  return { key: 'freezeOn', label: `${what} was frozen`, day, planned: planned === day ? null : planned };
}

/** Where a day lies on a line from the first day to the last, held within it. */
export function shareOfLine(first: string, last: string, day: string): number {
  const length = daysBetween(first, last);
  if (length === 0) return 0;
  return Math.min(1, Math.max(0, daysBetween(first, day) / length));
}

function whenIs(day: string, today: string): TimetableStep['when'] {
  if (day === today) return 'today';
  return day < today ? 'past' : 'coming';
}
