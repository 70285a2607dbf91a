import { registerEnumType } from '@nestjs/graphql';

export enum UpdateRequestState {
  NOT_STARTED = 'NOT_STARTED',
  IN_PROGRESS = 'IN_PROGRESS',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  NOT_RECEIVED = 'NOT_RECEIVED',
}
registerEnumType(UpdateRequestState, { name: 'UpdateRequestState', description: 'Where an update request is on its way.' });

const { NOT_STARTED, IN_PROGRESS, SUBMITTED, RETURNED, ACCEPTED, NOT_RECEIVED } = UpdateRequestState;

/** Read across: from this state, these may follow. Whoever acts second finds the first one's state here and is refused. */
export const NEXT_REQUEST_STATE: Record<UpdateRequestState, readonly UpdateRequestState[]> = {
  [NOT_STARTED]: [IN_PROGRESS, NOT_RECEIVED],
  [IN_PROGRESS]: [SUBMITTED, NOT_RECEIVED],
  [SUBMITTED]: [ACCEPTED, RETURNED],
  [RETURNED]: [SUBMITTED, NOT_RECEIVED],
  [ACCEPTED]: [],
  [NOT_RECEIVED]: [RETURNED],
};

/** The lead still has to act, and may write. */
export const OUTSTANDING: readonly UpdateRequestState[] = [NOT_STARTED, IN_PROGRESS, RETURNED];

