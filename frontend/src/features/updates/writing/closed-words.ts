import type { MeetingState, UpdateRequestState } from '../../../lib/terms.js';

/** Why an update cannot be written now, and what may still be done about it. */
export function closedWords(state: UpdateRequestState, meeting: MeetingState): string {
  if (meeting === 'CANCELLED') return 'This meeting was cancelled, so no update is asked for any more. What was written is kept.';
  if (meeting !== 'CALL_OPEN') return frozenWords(state);
  switch (state) {
    case 'SUBMITTED': return 'This update has been submitted. To change it, take it back, or ask the coordinator to return it to you.';
    case 'ACCEPTED': return 'This update has been accepted for the pack and cannot be changed now.';
    case 'NOT_RECEIVED': return 'It is recorded that no update was received, so none can be written now. If one has to be, ask the coordinator to ask for it again.';
    case 'NOT_RESUBMITTED': return 'It is recorded that this update went back to its lead and was not resubmitted, so it cannot be written now. If it has to be, ask the coordinator to ask for it again.';
    default: return 'Only those who lead this theme can write this update.';
  }
}

function frozenWords(state: UpdateRequestState): string {
  if (state === 'NOT_RECEIVED') return 'No update was received before the pack was frozen. None can be written now.';
  if (state === 'NOT_RESUBMITTED') return 'This update went back to its lead and was not resubmitted before the pack was frozen. It is not in the pack and cannot be written now.';
  return 'The pack of this meeting is frozen, so this update stays as it is.';
}
