import type { Day } from '@csa/shared/days.js';
import { SECTION_FIELDS, SECTIONS } from '@csa/shared/update-sections.js';
import type { Timetable } from '../meetings/timetable.js';
import { timetableFor } from '../meetings/timetable.rules.js';
import type { UpdateForm } from '../meetings/update-request.entity.js';
import { addWorkingDays } from '../platform/time/working-days.js';
import type { UpdateSection } from '../updates/judgements.js';
import type { UpdateValuesInput } from '../updates/update.inputs.js';
import type { IllustrativeAnswers, IllustrativeMeeting, IllustrativeUpdate } from './illustrative-file.js';

/** One thing that somebody does with one update, and when. Each later than the one before, so that a story can be taken up again. */
export type Step = { at: Date } & (
  | { verb: 'save'; section: UpdateSection; values: UpdateValuesInput; membersOnly: boolean; version: number }
  | { verb: 'submit'; version: number }
  | { verb: 'return'; comment: string }
  | { verb: 'accept' }
);

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

const TIMES = { save: '10:00', submit: '14:05', return: '15:30', accept: '16:10' } as const;

/** An instant in working hours; `later` minutes keep what happens on one day apart. */
export function instantOn(day: Day, time: string, later = 0): Date {
  return new Date(Date.parse(`${day}T${time}:00Z`) + later * 60_000);
}

/** The whole story of one update, in order. `later` keeps the updates of a meeting from all happening in the same minute. */
export function stepsOf(told: IllustrativeUpdate, form: UpdateForm, { heldOn, timetable }: MeetingDays, later: number): Step[] {
  const on = (workingDays: number) => addWorkingDays(timetable.dueOn, workingDays);
  const versions = new Map<UpdateSection, number>();
  const steps: Step[] = [];
  const save = (answers: IllustrativeAnswers, day: Day) => {
    for (const [section, values] of sectionsOf(answers, form, timetable.dueOn, heldOn)) {
      const version = versions.get(section) ?? 0;
      const at = instantOn(day, TIMES.save, later + 4 * steps.length);
      steps.push({ at, verb: 'save', section, values, membersOnly: told.members_only.includes(section), version });
      versions.set(section, version + 1);
    }
  };
  const submit = (day: Day) => {
    const version = [...versions.values()].reduce((sum, saves) => sum + saves, 0);
    steps.push({ at: instantOn(day, TIMES.submit, later), verb: 'submit', version });
  };

  save(told.answers, on(told.started));
  if (told.submitted !== null) submit(on(told.submitted));
  if (told.returned) {
    steps.push({ at: instantOn(on(told.returned.on), TIMES.return, later), verb: 'return', comment: told.returned.comment });
    if (told.returned.answered !== null) {
      if (told.returned.answers) save(told.returned.answers, on(told.returned.answered));
      submit(on(told.returned.answered));
    }
  }
  if (told.accepted !== null) steps.push({ at: instantOn(on(told.accepted), TIMES.accept, later), verb: 'accept' });
  return steps;
}

/** The sections of the form that have an answer, each with its fields. */
function sectionsOf(answers: IllustrativeAnswers, form: UpdateForm, dueOn: Day, heldOn: Day): [UpdateSection, UpdateValuesInput][] {
  const given = Object.entries(valuesOf(answers, dueOn, heldOn)).filter(([, value]) => value !== null);
  return SECTIONS[form]
    .map((section): [UpdateSection, UpdateValuesInput] => [
      section as UpdateSection,
      Object.fromEntries(given.filter(([field]) => (SECTION_FIELDS[section] as readonly string[]).includes(field))),
    ])
    .filter(([, values]) => Object.keys(values).length > 0);
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
    assuranceBoard: answers.assurance_board,
    assuredOn: answers.assured === null ? null : addWorkingDays(dueOn, answers.assured),
    assuranceLevel: answers.assurance_level,
    assuranceReason: answers.assurance_reason,
    keyMessages: answers.key_messages,
  };
}
