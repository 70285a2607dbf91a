import type { MeetingState } from '../../lib/terms.js';

interface Planned {
  id: string;
  heldOn: string;
  state: MeetingState;
}

/** The meeting that wants the coordinator’s hand: the one whose call is open, else the next frozen one, else the next that is planned. */
export function runningMeeting<Meeting extends Planned>(meetings: readonly Meeting[]): Meeting | undefined {
  const soonest = [...meetings].sort((one, other) => one.heldOn.localeCompare(other.heldOn));
  const inState = (state: MeetingState) => soonest.find((meeting) => meeting.state === state);
  return inState('CALL_OPEN') ?? inState('FROZEN') ?? inState('PLANNED');
}
