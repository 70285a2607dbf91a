import { type Day, longDay } from '@csa/shared/days.js';
import type { FieldError } from '../../platform/errors/errors.js';
import type { Reason } from '../../platform/graphql/reason.js';
import { Outcome, PromiseState } from '../judgements.js';

/** What an update says of one step, as it stands or as somebody wants it. */
export interface LastStepDraft {
  actionId: string;
  outcome: Outcome;
  dueOn: Day | null;
  reason: string | null;
}

/** A next step of an earlier meeting that is still open. */
export interface OpenStep {
  id: string;
  text: string;
  dueOn: Day | null;
  /** Its update kept it to members of the group, and so it stays. */
  membersOnly: boolean;
}

/** What is wrong with a save: a step that is not asked about, or one told of twice. */
export function lastStepFaults(wanted: readonly { actionId: string }[], open: readonly Pick<OpenStep, 'id'>[]): FieldError[] {
  return wanted.flatMap(({ actionId }, index) => {
    const path = `values.lastSteps.${index}.actionId`;
    if (!open.some(({ id }) => id === actionId)) return [{ path, message: 'This step is not one of last time’s next steps that are still open. Reload the page.' }];
    if (wanted.findIndex(other => other.actionId === actionId) < index) return [{ path, message: 'This step is already answered above.' }];
    return [];
  });
}

/** What is not yet said of last time's next steps, each by name. */
export function lastStepBlockers(open: readonly OpenStep[], said: readonly LastStepDraft[], today: Day): Reason[] {
  return open.flatMap((step, index) => {
    const reason = blockerOf(step, said.find(({ actionId }) => actionId === step.id), today);
    return reason ? [{ path: `lastSteps.${index}${reason.field}`, message: reason.message }] : [];
  });
}

function blockerOf({ text }: OpenStep, said: LastStepDraft | undefined, today: Day): { field: string; message: string } | null {
  if (!said) return { field: '', message: `Say what became of “${text}”: done, still going or dropped.` };
  if (said.outcome === Outcome.DROPPED && !said.reason) return { field: '.reason', message: `Say why “${text}” was dropped.` };
  if (said.outcome !== Outcome.STILL_GOING) return null;
  if (!said.dueOn) return { field: '.dueOn', message: `Give the day by which “${text}” will be done.` };
  if (said.dueOn < today) return { field: '.dueOn', message: `“${text}” is still going, but ${longDay(said.dueOn)} is past: give a new day.` };
  return null;
}

/** Whether the promise was kept: done is kept, whatever the day; a later day has moved it; dropped is broken. */
export function promiseOf(outcome: Outcome, wasDueOn: Day | null, dueOn: Day | null): PromiseState {
  if (outcome === Outcome.DONE) return PromiseState.KEPT;
  if (outcome === Outcome.DROPPED) return PromiseState.BROKEN;
  return dueOn && wasDueOn && dueOn > wasDueOn ? PromiseState.MOVED : PromiseState.RUNNING;
}
