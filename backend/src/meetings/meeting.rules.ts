import { addDays, type Day, longDay } from '@csa/shared/days.js';
import { MEETING_STATE_WORDS } from '@csa/shared/words.js';
import type { Reason } from '../platform/graphql/reason.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingState, NEXT_MEETING_STATE } from './meeting-state.js';
import { timetableFaults } from './timetable.rules.js';
import type { Timetable } from './timetable.js';

const stillOpen = (other: Meeting): Reason => ({ path: 'meeting', message: `The call for ${other.title} is still open. Freeze its pack first.` });

function notNow(meeting: Meeting, wanted: MeetingState, message: string): Reason[] {
  return NEXT_MEETING_STATE[meeting.state].includes(wanted) ? [] : [wrongState(meeting, message)];
}

/** A call is opened from two states, by two verbs. */
function notFrom(state: MeetingState, meeting: Meeting, message: string): Reason[] {
  return meeting.state === state ? [] : [wrongState(meeting, message)];
}

function wrongState(meeting: Meeting, message: string): Reason {
  return { path: 'state', message: `${message} It is: ${MEETING_STATE_WORDS[meeting.state].toLowerCase()}.` };
}

/** Why nothing about the meeting can be changed any more; empty while it can. */
export function closedBlockers({ state }: Pick<Meeting, 'state'>): Reason[] {
  if (state === MeetingState.CONCLUDED || state === MeetingState.CANCELLED) return [{ path: 'state', message: `It is ${MEETING_STATE_WORDS[state].toLowerCase()}.` }];
  return [];
}

/** Everything that stands between this meeting and opening its call. */
export function openCallBlockers(meeting: Meeting, today: Day, otherOpenCall: Meeting | null): Reason[] {
  const blockers = notFrom(MeetingState.PLANNED, meeting, 'Only a planned meeting can open its call.');
  if (blockers.length > 0) return blockers;
  if (otherOpenCall) blockers.push(stillOpen(otherOpenCall));
  if (meeting.timetable.dueOn < today) {
    blockers.push({
      path: 'timetable.dueOn',
      message: `Updates would have been due on ${longDay(meeting.timetable.dueOn)}. Give the leads a later day first.`,
    });
  }
  return blockers;
}

/** Everything that stands between this meeting and opening its call again for a new version of its pack. */
export function reopenBlockers(meeting: Meeting, today: Day, otherOpenCall: Meeting | null): Reason[] {
  const blockers = notFrom(MeetingState.FROZEN, meeting, 'Only a meeting whose pack is frozen can open its call again.');
  if (blockers.length > 0) return blockers;
  if (meeting.heldOn < today) {
    return [{ path: 'heldOn', message: `The meeting was held on ${longDay(meeting.heldOn)} with the pack as it is. Add an addendum to correct it.` }];
  }
  return otherOpenCall ? [stillOpen(otherOpenCall)] : [];
}

/** What is wrong with the day by which updates are due once more. */
export function dueAgainFaults(meeting: Meeting, dueOn: Day | null, today: Day): Reason[] {
  if (!dueOn) return [{ path: 'dueOn', message: 'Say by which day these updates are due.' }];
  if (dueOn < today) return [{ path: 'dueOn', message: 'The day must be today or later.' }];
  if (dueOn <= meeting.heldOn) return [];
  return [{ path: 'dueOn', message: `The day must not be later than the meeting on ${longDay(meeting.heldOn)}.` }];
}

/** Everything that stands between this meeting and freezing its pack, as far as its own state goes. */
export function freezeStateBlockers(meeting: Meeting): Reason[] {
  return notNow(meeting, MeetingState.FROZEN, 'Only a meeting whose call is open can freeze its pack.');
}

/** Everything that stands between this meeting and being concluded. */
export function concludeBlockers(meeting: Meeting, today: Day): Reason[] {
  const blockers = notNow(meeting, MeetingState.CONCLUDED, 'Only a meeting whose pack is frozen can be concluded.');
  if (blockers.length === 0 && meeting.heldOn > today) {
    blockers.push({ path: 'heldOn', message: `The meeting is on ${longDay(meeting.heldOn)}. Conclude it once it was held.` });
  }
  return blockers;
}

/** Everything that stands between this meeting and being cancelled; `handedIn` is how many of its updates were submitted. */
export function cancelBlockers(meeting: Meeting, handedIn: number): Reason[] {
  if (meeting.state === MeetingState.CANCELLED) return [{ path: 'state', message: 'It is cancelled already.' }];
  // A call that is open again has a pack of its own.
  if (!NEXT_MEETING_STATE[meeting.state].includes(MeetingState.CANCELLED) || meeting.reopenedAt) {
    return [{ path: 'state', message: 'Its pack was frozen, so members have its papers. Where it was not held, say so in an addendum to the pack.' }];
  }
  if (handedIn === 0) return [];
  const were = handedIn === 1 ? '1 update was' : `${handedIn} updates were`;
  return [{ path: 'requests', message: `${were} submitted already. Move the meeting to another day instead: what was submitted goes with it.` }];
}

const FURTHEST_DAYS_AHEAD = 3 * 366;

/** What is wrong with a day that a meeting is planned for: it is past, or so far away that the year must be a slip. */
export function plannedDayFaults(heldOn: Day, today: Day): Reason[] {
  if (heldOn < today) return [{ path: 'heldOn', message: 'The meeting must be today or later. Check the day, month and year.' }];
  if (heldOn <= addDays(today, FURTHEST_DAYS_AHEAD)) return [];
  return [{ path: 'heldOn', message: 'The meeting must be within the next three years. Check the year.' }];
}

const BEFORE_THE_FREEZE = ['callOpensOn', 'remindOn', 'remindAgainOn', 'dueOn', 'reviewBy', 'freezeOn'] as const satisfies readonly (keyof Timetable)[];

/** What is wrong with an edit: a day that cannot be, days out of order, or changed days after they have taken effect. */
export function editFaults(meeting: Meeting, heldOn: Day, timetable: Timetable, today: Day): Reason[] {
  const faults = timetableFaults(timetable, heldOn);
  if (meeting.state === MeetingState.FROZEN) return [...faults, ...frozenDayFaults(meeting, heldOn, timetable)];
  return heldOn === meeting.heldOn ? faults : [...plannedDayFaults(heldOn, today), ...faults];
}

/** What is wrong with a freeze that would come before a day that a lead was given: a promise is not undone in passing. */
export function extensionFaults(timetable: Timetable, latestExtension: Day | null): Reason[] {
  if (latestExtension === null || latestExtension <= timetable.freezeOn) return [];
  const until = longDay(latestExtension);
  return [{ path: 'timetable.freezeOn', message: `A lead officer was given until ${until}, so the pack cannot be frozen before. Give them an earlier day first, on the tracker.` }];
}

/** Once the pack is frozen, the days that led to it stay as they were: nobody becomes late, or in time, afterwards. */
function frozenDayFaults(meeting: Meeting, heldOn: Day, timetable: Timetable): Reason[] {
  const faults: Reason[] = BEFORE_THE_FREEZE
    .filter(name => timetable[name] !== meeting.timetable[name])
    .map(name => ({ path: `timetable.${name}`, message: `The pack is frozen, so this day stays at ${longDay(meeting.timetable[name])}.` }));
  if (heldOn === meeting.heldOn) return faults;
  return [...faults, { path: 'heldOn', message: 'The pack is frozen with this day on its cover, so the day of the meeting cannot change any more.' }];
}
