import { registerEnumType } from '@nestjs/graphql';

export enum MeetingState {
  PLANNED = 'PLANNED',
  CALL_OPEN = 'CALL_OPEN',
  FROZEN = 'FROZEN',
  CONCLUDED = 'CONCLUDED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingState, { name: 'MeetingState', description: 'Where a meeting is in its cycle.' });

/** Read across: from this state, these may follow. */
export const NEXT_MEETING_STATE: Record<MeetingState, readonly MeetingState[]> = {
  [MeetingState.PLANNED]: [MeetingState.CALL_OPEN, MeetingState.CANCELLED],
  [MeetingState.CALL_OPEN]: [MeetingState.FROZEN, MeetingState.CANCELLED],
  [MeetingState.FROZEN]: [MeetingState.CONCLUDED, MeetingState.CALL_OPEN],
  [MeetingState.CONCLUDED]: [],
  [MeetingState.CANCELLED]: [],
};
