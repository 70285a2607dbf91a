import { type Day, daysBetween, weekDay } from '@csa/shared/days.js';
import { counted } from '@csa/shared/words.js';
import { UpdateRequestState } from '../meetings/update-request-state.js';
import { workingDaysBetween } from '../platform/time/working-days.js';
import type { OverviewItem } from './overview.queries.js';
import type { ItemJudgement } from './overview.words.js';

export function isReceived(item: Pick<OverviewItem, 'state'>): boolean {
  return item.state === UpdateRequestState.ACCEPTED;
}

/** The item as the sentences need it. */
export function judgementOf(item: OverviewItem): ItemJudgement {
  return { ...item, received: isReceived(item), asked: item.state !== null, hasPrevious: item.lastHeldOn !== null };
}

/** Why there is nothing to read for this item, in one sentence; null when its update was received. */
export function missingInWords(item: OverviewItem, today: Day): string | null {
  if (isReceived(item)) return null;
  if (item.state === null) return 'Not asked at this meeting.';
  return `${stateInWords(item, today)} ${lastUpdateInWords(item.lastHeldOn, today)}`;
}

/** "Last update 94 days ago." The age runs from the meeting that the update was for. */
export function lastUpdateInWords(lastHeldOn: Day | null, on: Day): string {
  if (!lastHeldOn) return 'No earlier update.';
  return `Last update ${counted(Math.max(0, daysBetween(lastHeldOn, on)), 'day')} ago.`;
}

function stateInWords(item: OverviewItem, today: Day): string {
  if (item.state === UpdateRequestState.SUBMITTED) return 'Submitted, waiting for the coordinator.';
  if (item.state === UpdateRequestState.NOT_RECEIVED || !item.dueOn) return 'No update received.';
  const left = workingDaysBetween(today, item.dueOn);
  if (left < 0) return `No update received yet: ${counted(-left, 'working day')} late.`;
  return `No update received yet: due ${weekDay(item.dueOn)}.`;
}
