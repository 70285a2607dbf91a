import { type Day, daysBetween, longDay, weekDay } from '@csa/shared/days.js';
import { counted } from '@csa/shared/words.js';
import { UpdateRequestState } from '../../meetings/update-request-state.js';
import { workingDaysBetween } from '../../platform/time/working-days.js';
import type { OverviewItem, SaidItem } from './overview.queries.js';
import { isReceived, type ItemJudgement } from './overview.words.js';

/** The item as the sentences need it. */
export function judgementOf(item: OverviewItem): OverviewItem & ItemJudgement {
  return Object.assign(item, { hasPrevious: item.lastHeldOn !== null });
}

/** Why there is nothing to read for this item, in one sentence; null when its update was received. */
export function missingInWords(item: Pick<SaidItem, 'state' | 'dueOn' | 'lastHeldOn'>, today: Day): string | null {
  if (isReceived(item)) return null;
  if (item.state === null) return 'Not asked at this meeting.';
  return `${stateInWords(item, today)} ${lastUpdateInWords(item.lastHeldOn, today)}`;
}

/** "Last update 94 days ago." The age runs from the meeting that the update was for, which may still be to come. */
export function lastUpdateInWords(lastHeldOn: Day | null, on: Day): string {
  if (!lastHeldOn) return 'No earlier update.';
  const age = daysBetween(lastHeldOn, on);
  return age > 0 ? `Last update ${counted(age, 'day')} ago.` : `Last update for the meeting of ${longDay(lastHeldOn)}.`;
}

function stateInWords({ state, dueOn }: Pick<SaidItem, 'state' | 'dueOn'>, today: Day): string {
  if (state === UpdateRequestState.SUBMITTED) return 'Submitted, waiting for the coordinator.';
  if (state === UpdateRequestState.NOT_RESUBMITTED) return 'Went back to its lead and was not resubmitted.';
  if (state === UpdateRequestState.NOT_RECEIVED || !dueOn) return 'No update received.';
  const soFar = state === UpdateRequestState.RETURNED ? 'Returned to the lead officer' : 'No update received yet';
  return `${soFar}: ${dueInWords(dueOn, today)}.`;
}

function dueInWords(dueOn: Day, today: Day): string {
  const late = workingDaysBetween(dueOn, today);
  if (late > 0) return `${counted(late, 'working day')} late`;
  if (dueOn === today) return `due today, ${weekDay(dueOn)}`;
  return `${dueOn < today ? 'was due' : 'due'} ${weekDay(dueOn)}`;
}
