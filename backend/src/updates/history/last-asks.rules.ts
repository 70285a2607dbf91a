import { type Day, longDay } from '@csa/shared/days.js';
import { MeetingState } from '../../meetings/meeting-state.js';

/** What became of an ask, as far as the meeting that it was for tells; decisions are not recorded yet, and that is said. */
export function becameInWords({ heldOn, meetingState }: { heldOn: Day; meetingState: MeetingState }, today: Day): string {
  const meeting = `the meeting of ${longDay(heldOn)}`;
  if (meetingState === MeetingState.CONCLUDED) return `It was before ${meeting}. What the group decided is not recorded here yet: ask the coordinator.`;
  if (meetingState === MeetingState.FROZEN) return heldOn >= today ? `Members have it before them in the pack for ${meeting}.` : `It was in the pack for ${meeting}, which is not concluded yet.`;
  return `It is accepted and goes into the pack for ${meeting}.`;
}
