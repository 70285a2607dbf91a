import { addDays, type Day } from '@csa/shared/days.js';
import { AREA_SECTIONS, SECTION_FIELDS, SECTIONS } from '@csa/shared/update-sections.js';
import type { Timetable } from '../meetings/timetable.js';
import { timetableFor } from '../meetings/timetable.rules.js';
import type { ArrivedBy, UpdateForm } from '../meetings/update-request.entity.js';
import { addWorkingDays } from '../platform/time/working-days.js';
import type { UpdateSection } from '../updates/judgements.js';
import type { UpdateValuesInput } from '../updates/update.inputs.js';
import type { IllustrativeAnswers, IllustrativeMeeting, IllustrativeUpdate } from './illustrative-file.js';

/** One thing that somebody does with one update, and when. Each later than the one before, so that a story can be taken up again. */
export type Step = { at: Date } & (
  | { verb: 'extend'; until: Day; reason: string }
  | { verb: 'save'; by: string; section: UpdateSection; values: UpdateValuesInput; membersOnly: boolean; version: number }
  | { verb: 'submit'; version: number }
  | { verb: 'submit-on-behalf'; version: number; arrivedBy: ArrivedBy; agreement: string }
  | { verb: 'submit-nil'; reason: string }
  | { verb: 'return'; comment: string | null; sections: { section: UpdateSection; comment: string }[] }
  | { verb: 'accept' }
);

/** Who writes what the coordinator received from a lead officer another way. */
export const COORDINATOR = 'coordinator';

/** When a meeting of the file happens, counted from the day of the first start. */
export interface MeetingDays {
  heldOn: Day;
  timetable: Timetable;
  /** Days before the first start are lived through; a meeting after it keeps its call open. */
  isPast: boolean;
}

export function daysOfMeeting({ held }: Pick<IllustrativeMeeting, 'held'>, firstStart: Day): MeetingDays {
  const heldOn = addWorkingDays(firstStart, held);
  return { heldOn, timetable: timetableFor(heldOn), isPast: held < 0 };
}

/** Figures come about so long after what they are of. */
const LAG_DAYS = 30;

/** Up to which day there are figures: no pack may hold one of a time after it was frozen, so the first that is frozen has all there are. */
export function figuresUntil(told: readonly Pick<IllustrativeMeeting, 'held'>[], firstStart: Day): Day {
  const [first = firstStart] = told.map(meeting => daysOfMeeting(meeting, firstStart)).filter(({ isPast }) => isPast).map(({ timetable }) => timetable.freezeOn).sort();
  return addDays(first, -LAG_DAYS);
}

const TIMES = { extend: '09:20', save: '10:00', submit: '14:05', return: '15:30', accept: '16:10' } as const;

/** An instant in working hours; `later` minutes keep what happens on one day apart. */
export function instantOn(day: Day, time: string, later = 0): Date {
  return new Date(Date.parse(`${day}T${time}:00Z`) + later * 60_000);
}

/** When a report that nobody asked for is begun: in the morning of the day on which it is first written. */
export function onWhichBegun({ started }: IllustrativeUpdate, { timetable }: MeetingDays, later: number): Date {
  return instantOn(addWorkingDays(timetable.dueOn, started ?? 0), '09:05', later);
}

/** The whole story of one update, in order. `later` keeps the updates of a meeting from all happening in the same minute. */
export function stepsOf(told: IllustrativeUpdate, form: UpdateForm, { heldOn, timetable }: MeetingDays, later: number): Step[] {
  const on = (workingDays: number) => addWorkingDays(timetable.dueOn, workingDays);
  const at = (workingDays: number, time: keyof typeof TIMES, more = 0) => instantOn(on(workingDays), TIMES[time], later + more);
  const { extended, returned, jointly, corrected, on_behalf: onBehalf } = told;
  const versions = new Map<UpdateSection, number>();
  const steps: Step[] = [];
  const save = (by: string, answers: IllustrativeAnswers, day: number) => {
    for (const [section, values] of sectionsOf(answers, form, timetable.dueOn, heldOn)) {
      const version = versions.get(section) ?? 0;
      steps.push({ at: at(day, 'save', 4 * steps.length), verb: 'save', by, section, values, membersOnly: told.members_only.includes(section), version });
      versions.set(section, version + 1);
    }
  };
  const submit = (day: number) => {
    const version = [...versions.values()].reduce((sum, saves) => sum + saves, 0);
    if (told.nil) steps.push({ at: at(day, 'submit'), verb: 'submit-nil', reason: told.nil });
    else if (onBehalf) steps.push({ at: at(day, 'submit'), verb: 'submit-on-behalf', version, arrivedBy: onBehalf.arrived_by, agreement: onBehalf.agreement });
    else steps.push({ at: at(day, 'submit'), verb: 'submit', version });
  };

  if (extended) steps.push({ at: at(extended.on, 'extend'), verb: 'extend', until: on(extended.until), reason: extended.reason });
  if (told.answers && told.started !== null) save(onBehalf ? COORDINATOR : told.by, told.answers, told.started);
  if (jointly) save(jointly.by, jointly.answers, jointly.on);
  if (told.submitted !== null) submit(told.submitted);
  if (returned) {
    steps.push({ at: at(returned.on, 'return'), verb: 'return', comment: returned.comment, sections: returned.sections });
    if (returned.answered !== null) {
      if (returned.answers) save(told.by, returned.answers, returned.answered);
      submit(returned.answered);
    }
  }
  if (told.accepted !== null) steps.push({ at: at(told.accepted, 'accept'), verb: 'accept' });
  if (corrected) {
    save(told.by, corrected.answers, corrected.answered);
    submit(corrected.answered);
    steps.push({ at: at(corrected.accepted, 'accept'), verb: 'accept' });
  }
  return steps.sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** The sections of the form that have an answer, each with its fields; those on precision areas stand in the order of the register. */
function sectionsOf(answers: IllustrativeAnswers, form: UpdateForm, dueOn: Day, heldOn: Day): [UpdateSection, UpdateValuesInput][] {
  const given = Object.entries(valuesOf(answers, dueOn, heldOn)).filter(([, value]) => value !== null);
  return SECTIONS[form]
    .map((section): [UpdateSection, UpdateValuesInput] => [
      section as UpdateSection,
      Object.fromEntries(given.filter(([field]) => (SECTION_FIELDS[section] as readonly string[]).includes(field))),
    ])
    .filter(([, values]) => Object.keys(values).length > 0)
    .concat((answers.areas ?? []).map(({ text }, index) => [AREA_SECTIONS[index] as UpdateSection, { areaReport: text }]));
}

function valuesOf(answers: IllustrativeAnswers, dueOn: Day, heldOn: Day): UpdateValuesInput {
  const { rating, direction, headline, progress, concerns, ask, escalations, evidence } = answers;
  return {
    // Which step is meant is known once it stands in the database: they are told in the order in which they were promised.
    lastSteps: answers.last_steps?.map(({ outcome, due, reason }) => ({ actionId: '', outcome, reason, dueOn: due === null ? null : addWorkingDays(heldOn, due) })) ?? null,
    rating, direction, headline, progress, concerns, ask, escalations, evidence,
    ratingReason: answers.rating_reason,
    nextSteps: answers.next_steps?.map(({ text, owner, due }) => ({ text, owner, dueOn: addWorkingDays(heldOn, due) })) ?? null,
    askDetail: answers.ask_detail,
    conflictReason: answers.conflict_reason,
    commentaries: answers.commentaries?.map(({ measure, text }) => ({ measureSlug: measure, text })) ?? null,
    assuranceBoard: answers.assurance_board,
    assuredOn: answers.assured === null ? null : addWorkingDays(dueOn, answers.assured),
    assuranceLevel: answers.assurance_level,
    assuranceReason: answers.assurance_reason,
    keyMessages: answers.key_messages,
  };
}
