import { registerEnumType } from '@nestjs/graphql';

export enum UpdateRequestState {
  NOT_STARTED = 'NOT_STARTED',
  IN_PROGRESS = 'IN_PROGRESS',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  NOT_RECEIVED = 'NOT_RECEIVED',
  /** It was submitted, went back to its lead, and did not come again. */
  NOT_RESUBMITTED = 'NOT_RESUBMITTED',
}
registerEnumType(UpdateRequestState, { name: 'UpdateRequestState', description: 'Where an update request is on its way.' });

const { NOT_STARTED, IN_PROGRESS, SUBMITTED, RETURNED, ACCEPTED, NOT_RECEIVED, NOT_RESUBMITTED } = UpdateRequestState;

/** What people do with a request. Its sections are saved beside this table: saving moves NOT_STARTED to IN_PROGRESS. */
export type RequestVerb =
  | 'submit' | 'submit-nil' | 'withdraw' | 'accept' | 'withdraw-acceptance' | 'return' | 'record-not-received' | 'record-not-resubmitted' | 'extend';

/** The lead still has to act, and may write. */
export const OUTSTANDING: readonly UpdateRequestState[] = [NOT_STARTED, IN_PROGRESS, RETURNED];

/** The lead has submitted something, which the coordinator may have returned or accepted since. */
export const HANDED_IN: readonly UpdateRequestState[] = [SUBMITTED, RETURNED, ACCEPTED, NOT_RESUBMITTED];

/** It is recorded that the meeting goes without. */
export const WITHOUT: readonly UpdateRequestState[] = [NOT_RECEIVED, NOT_RESUBMITTED];

/** Nothing more is expected. */
export const SETTLED: readonly UpdateRequestState[] = [ACCEPTED, ...WITHOUT];

/** From which states each verb is open, and where it leads. Whoever acts second finds the first one's state here and is refused. */
export const REQUEST_VERBS: Record<RequestVerb, { from: readonly UpdateRequestState[]; to: UpdateRequestState | null }> = {
  submit: { from: [IN_PROGRESS, RETURNED], to: SUBMITTED },
  'submit-nil': { from: OUTSTANDING, to: SUBMITTED },
  withdraw: { from: [SUBMITTED], to: IN_PROGRESS },
  accept: { from: [SUBMITTED], to: ACCEPTED },
  'withdraw-acceptance': { from: [ACCEPTED], to: SUBMITTED },
  return: { from: [SUBMITTED, ...WITHOUT], to: RETURNED },
  'record-not-received': { from: OUTSTANDING, to: NOT_RECEIVED },
  'record-not-resubmitted': { from: [IN_PROGRESS, RETURNED], to: NOT_RESUBMITTED },
  /** The day moves, the state stays. */
  extend: { from: OUTSTANDING, to: null },
};

/** What is recorded of an update that is missing: what was submitted once and went back to its lead was received, if not in time. */
export function missingVerb({ submittedAt }: { submittedAt: Date | null }): 'record-not-received' | 'record-not-resubmitted' {
  return submittedAt ? 'record-not-resubmitted' : 'record-not-received';
}
