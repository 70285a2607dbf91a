import { type Day, longDay } from '@csa/shared/days.js';
import { listed, RATING_WORDS, REQUEST_STATE_WORDS } from '@csa/shared/words.js';
import { FIELD_LABELS, type UpdateField } from '@csa/shared/update-sections.js';
import type { NextStepDraft } from '../actions/actions.service.js';
import { UpdateForm, type UpdateRequest } from '../meetings/update-request.entity.js';
import { OUTSTANDING, REQUEST_VERBS, type RequestVerb } from '../meetings/update-request-state.js';
import { MeetingState } from '../meetings/meeting-state.js';
import type { Timetable } from '../meetings/timetable.js';
import type { Reason } from '../platform/graphql/reason.js';
import type { ReportOnArea } from './areas/area.types.js';
import { conflictBlockers } from './evidence/evidence.rules.js';
import type { JudgementConflict } from './evidence/evidence.types.js';
import { Ask, AssuranceLevel, Outcome, Rating } from './judgements.js';
import { lastStepBlockers, type LastStepDraft, type OpenStep } from './steps/last-steps.rules.js';
import type { PerformanceUpdate } from './performance-update.entity.js';

/** The status of the last accepted update, and why. */
export type PreviousStatus = Pick<PerformanceUpdate, 'rating' | 'ratingReason'> & { ratingWord?: string | null };

/** An update as it would be submitted, with what it is asked about. */
export interface ToSubmit {
  update: Partial<PerformanceUpdate> | null;
  nextSteps: readonly NextStepDraft[];
  lastSteps: readonly LastStepDraft[];
  evidence: readonly { title: string; address: string }[];
  /** Where the figures speak against the judgement as it stands. */
  conflict: JudgementConflict | null;
  openSteps: readonly OpenStep[];
  /** The precision areas that are asked about, with what is said of them. */
  areas: readonly Pick<ReportOnArea, 'section' | 'name' | 'text'>[];
  previous: PreviousStatus | null;
  /** The partnership's word for its status. */
  ratingWord?: string | null;
}

type Draft = Partial<PerformanceUpdate>;

const ENTER: Partial<Record<UpdateField, string>> = {
  rating: 'Choose a status.',
  ratingReason: 'Give the reason for the status.',
  direction: 'Choose a direction of travel.',
  headline: 'Write a headline.',
  progress: 'Say what progress was made.',
  ask: 'Say what you ask of the group, even if it is only to note.',
  assuranceBoard: 'Name the board that gave assurance.',
  assuredOn: 'Enter the day the board considered it.',
  assuranceLevel: 'Choose a level of assurance.',
  assuranceReason: 'Give the reason for the level of assurance.',
  keyMessages: 'Give the key messages from the board.',
  escalations: 'Say what the board escalates, or write “None”.',
};

/** Everything that stands between this update and submission, whatever its state. The button and the mutation both ask here. */
export function submissionBlockers(form: UpdateForm, whole: ToSubmit, today: Day): Reason[] {
  const draft = whole.update ?? {};
  const missing = form === UpdateForm.ASSURANCE ? assuranceBlockers(draft, today) : monitoredBlockers(draft, whole, today);
  return [...missing, ...areaBlockers(whole.areas), ...askBlockers(draft), ...conflictBlockers(whole.conflict, draft.conflictReason), ...evidenceBlockers(whole.evidence)];
}

function monitoredBlockers(draft: Draft, { nextSteps, lastSteps, openSteps, previous, ratingWord }: ToSubmit, today: Day): Reason[] {
  const blockers = lastStepBlockers(openSteps, lastSteps, today);
  blockers.push(...required(draft, ['rating', 'ratingReason', 'direction', 'headline', 'progress']), ...sameReasonBlockers(draft, previous, ratingWord));
  if ((draft.rating === Rating.RED || draft.rating === Rating.AMBER) && !draft.concerns) {
    blockers.push({ path: 'concerns', message: `The status is ${ratingWord ?? RATING_WORDS[draft.rating]}: say what concerns you.` });
  }
  const carriedOver = lastSteps.some(({ outcome }) => outcome === Outcome.STILL_GOING);
  return [...blockers, ...nextStepBlockers(draft, nextSteps, carriedOver, today)];
}

/** When the status changes, the reason of last time cannot be the reason of this one. */
function sameReasonBlockers({ rating, ratingReason }: Draft, previous: PreviousStatus | null, word?: string | null): Reason[] {
  if (!rating || !ratingReason || !previous?.rating || rating === previous.rating || !sameWords(ratingReason, previous.ratingReason)) return [];
  const before = previous.ratingWord ?? RATING_WORDS[previous.rating];
  return [{ path: 'ratingReason', message: `The status was ${before} and the reason is that of last time: say why it is ${word ?? RATING_WORDS[rating]} now.` }];
}

function sameWords(one: string, other: string | null): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(' ');
  return other !== null && words(one) === words(other);
}

/** A step that goes on from last time is a next step already; so is none where the work is complete. */
function nextStepBlockers(draft: Draft, nextSteps: readonly NextStepDraft[], carriedOver: boolean, today: Day): Reason[] {
  if (nextSteps.length === 0) {
    const done = draft.rating === Rating.BLUE;
    return done || carriedOver ? [] : [{ path: 'nextSteps', message: 'Set out at least one next step, with an owner and a day.' }];
  }
  return nextSteps.flatMap((step, index) => {
    const path = `nextSteps.${index}`;
    const lacks = [!step.text && 'what is to be done', !step.owner && 'an owner', !step.dueOn && 'a day'].filter(lack => lack !== false);
    if (lacks.length > 0) return [{ path, message: `Next step ${index + 1} still lacks ${listed(lacks)}.` }];
    if (step.dueOn && step.dueOn < today) return [{ path, message: `Next step ${index + 1} is due on ${longDay(step.dueOn)}, which is past.` }];
    return [];
  });
}

function assuranceBlockers(draft: Draft, today: Day): Reason[] {
  const blockers = required(draft, ['assuranceBoard', 'assuredOn', 'assuranceLevel', 'headline', 'keyMessages', 'escalations']);
  if (draft.assuredOn && draft.assuredOn > today) {
    blockers.push({ path: 'assuredOn', message: 'The day the board considered it cannot be in the future.' });
  }
  const weak = draft.assuranceLevel === AssuranceLevel.LIMITED || draft.assuranceLevel === AssuranceLevel.NONE;
  return weak ? [...blockers, ...required(draft, ['assuranceReason'])] : blockers;
}

function areaBlockers(areas: ToSubmit['areas']): Reason[] {
  return areas.filter(({ text }) => !text).map(({ section, name }) => ({ path: section, message: `Say what was done and seen in ${name}, or that there is nothing to report.` }));
}

function askBlockers(draft: Draft): Reason[] {
  const blockers = required(draft, ['ask']);
  if (draft.ask && draft.ask !== Ask.NOTE && !draft.askDetail) {
    blockers.push({ path: 'askDetail', message: 'Say what exactly you ask of the group.' });
  }
  return blockers;
}

function evidenceBlockers(evidence: ToSubmit['evidence']): Reason[] {
  return evidence.flatMap(({ title, address }, index) => {
    const lacks = [!title && 'a title', !address && 'an address'].filter(lack => lack !== false);
    return lacks.length > 0 ? [{ path: `evidence.${index}`, message: `Link ${index + 1} still lacks ${listed(lacks)}.` }] : [];
  });
}

function required(draft: Draft, fields: (UpdateField & keyof Draft)[]): Reason[] {
  return fields.filter(field => !draft[field]).map(path => ({ path, message: ENTER[path] ?? `Fill in: ${FIELD_LABELS[path]}.` }));
}

/** Why there cannot be a nil return; empty when there can. */
export function nilReturnBlockers(sectionsWritten: boolean): Reason[] {
  if (!sectionsWritten) return [];
  return [{ path: 'reason', message: 'Part of the update is written already, so it is no nil return. Submit the update instead.' }];
}

/** Why the updates of a meeting cannot be touched now, whatever their own state; empty while its call is open. */
function callBlockers(meeting: MeetingState): Reason[] {
  if (meeting === MeetingState.CALL_OPEN) return [];
  if (meeting === MeetingState.CANCELLED) return [{ path: 'meeting', message: 'This meeting was cancelled, so no update is asked for any more. What was written is kept.' }];
  return [{ path: 'meeting', message: 'The pack of this meeting is frozen, so its updates stay as they are.' }];
}

/** What is done only about what was asked for. That something handed in went back and did not come again is recorded of either. */
const ASKED_FOR: readonly RequestVerb[] = ['submit-nil', 'record-not-received', 'extend'];

/** Why this cannot be done to the request now; empty when it can. */
export function stateBlockers(request: Pick<UpdateRequest, 'state'> & { voluntary?: boolean }, meeting: MeetingState, verb: RequestVerb): Reason[] {
  const closed = callBlockers(meeting);
  if (closed.length > 0) return closed;
  if (request.voluntary && ASKED_FOR.includes(verb)) return [{ path: 'state', message: 'Nobody asked for this report: it is voluntary, so it is not late, not missing, and there is nothing to return nil.' }];
  if (REQUEST_VERBS[verb].from.includes(request.state)) return [];
  return [{ path: 'state', message: `This update is: ${REQUEST_STATE_WORDS[request.state].toLowerCase()}. Reload the page to see what happened.` }];
}

/** Why the lead cannot write now; empty when they can. */
export function writingBlockers(request: Pick<UpdateRequest, 'state'>, meeting: MeetingState): Reason[] {
  const closed = callBlockers(meeting);
  if (closed.length > 0) return closed;
  if (OUTSTANDING.includes(request.state)) return [];
  return [{ path: 'state', message: `This update is: ${REQUEST_STATE_WORDS[request.state].toLowerCase()}, so it cannot be edited. Ask the coordinator to return it to you.` }];
}

/** What is wrong with a day that one lead shall be given instead of the call's own. */
export function extensionDayFaults({ dueOn, freezeOn }: Pick<Timetable, 'dueOn' | 'freezeOn'>, until: Day, today: Day): Reason[] {
  const path = 'until';
  if (until < today) return [{ path, message: 'The new day must be today or later.' }];
  if (until <= dueOn) return [{ path, message: `All updates of this call are due on ${longDay(dueOn)}. Give a later day.` }];
  if (until > freezeOn) return [{ path, message: `The pack is to be frozen on ${longDay(freezeOn)}. Give that day or an earlier one, or change the timetable of the meeting first.` }];
  return [];
}
