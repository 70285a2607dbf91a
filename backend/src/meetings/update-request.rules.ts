import { type Day, londonDay } from '@csa/shared/days.js';
import { workingDaysBetween } from '../platform/time/working-days.js';
import { MeetingState } from './meeting-state.js';
import type { UpdateRequest } from './update-request.entity.js';
import { UpdateRequestState, WITHOUT } from './update-request-state.js';

type Asked = Pick<UpdateRequest, 'state' | 'dueOn' | 'submittedAt' | 'voluntary'>;

/** Working days between the day it was due and the day it was submitted, or today while it is outstanding; 0 when not late, or none is to come. */
export function daysLate({ state, dueOn, submittedAt, voluntary }: Asked, meeting: MeetingState | undefined, today: Day): number {
  if (voluntary || WITHOUT.includes(state) || meeting === MeetingState.CANCELLED) return 0;
  const handedIn = state === UpdateRequestState.SUBMITTED || state === UpdateRequestState.ACCEPTED;
  return Math.max(0, workingDaysBetween(dueOn, handedIn && submittedAt ? londonDay(submittedAt) : today));
}
