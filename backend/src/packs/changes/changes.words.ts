import { longDay } from '@csa/shared/days.js';
import { counted, listed } from '@csa/shared/words.js';
import { AskFate, type ItemChanges, ItemStanding, StepFate } from './changes.types.js';
import { BROKEN } from './promises.js';

/** All changes since a meeting in one sentence. */
export function sinceInWords(items: readonly ItemChanges[], previousHeldOn: string): string {
  const steps = items.flatMap(item => item.steps);
  const kept = steps.filter(({ fate }) => fate === StepFate.KEPT).length;
  const broken = steps.filter(({ fate }) => BROKEN.includes(fate)).length;
  const dropped = steps.filter(({ fate }) => fate === StepFate.DROPPED).length;
  const asks = (fate: AskFate) => items.filter(({ ask }) => ask?.fate === fate).length;
  const told = [
    part(items.filter(item => item.gotWorse).length, 'item got worse', 'items got worse'),
    part(items.filter(item => item.gotBetter).length, 'got better'),
    part(asks(AskFate.NEW), 'new ask', 'new asks'),
    part(asks(AskFate.STILL_OPEN), 'ask is still open', 'asks are still open'),
    part(kept, 'next step was kept', 'next steps were kept'),
    part(broken, 'next step was not kept', 'next steps were not kept'),
    part(dropped, 'next step was dropped, with a reason', 'next steps were dropped, with a reason'),
    part(standing(items, ItemStanding.NEWLY_MISSING), 'update did not come any more', 'updates did not come any more'),
    part(standing(items, ItemStanding.WAITING), 'update is waiting for the coordinator', 'updates are waiting for the coordinator'),
    part(standing(items, ItemStanding.PENDING), 'update is not received yet', 'updates are not received yet'),
  ].filter(words => words !== null);
  const since = `Since the meeting of ${longDay(previousHeldOn)}`;
  if (told.length === 0) return `${since} ${items.some(item => item.changed) ? 'only words have changed: nothing got worse, and nothing new is asked' : 'nothing has changed'}.`;
  return `${since}: ${listed(told)}.`;
}

/** What two versions have in difference, in one sentence. */
export function differencesInWords(items: readonly ItemChanges[]): string {
  const changed = items.filter(item => item.changed);
  if (changed.length === 0) return 'The two say the same.';
  const same = items.length - changed.length;
  const told = [
    part(standing(changed, ItemStanding.ADDED), 'item was added', 'items were added'),
    part(standing(changed, ItemStanding.REMOVED), 'item was removed', 'items were removed'),
    part(standing(changed, ItemStanding.NEWLY_RECEIVED), 'update came in addition', 'updates came in addition'),
    part(standing(changed, ItemStanding.NEWLY_MISSING), 'update is missing now', 'updates are missing now'),
    part(standing(changed, ItemStanding.RECEIVED) + standing(changed, ItemStanding.STILL_MISSING), 'item reads differently', 'items read differently'),
  ].filter(words => words !== null);
  return `${upperFirst(listed(told))}; ${same === 0 ? 'no item is' : counted(same, 'item is', 'items are')} the same.`;
}

const standing = (items: readonly ItemChanges[], wanted: ItemStanding) => items.filter(item => item.standing === wanted).length;

function part(count: number, singular: string, plural = singular): string | null {
  return count === 0 ? null : counted(count, singular, plural);
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The important first: what got worse, what did not come any more, new asks, broken promises, other changes, what may still come, no change. */
export function byImportance(items: readonly ItemChanges[]): ItemChanges[] {
  return items.map((item, place) => ({ item, place, rank: rankOf(item) })).sort((one, other) => one.rank - other.rank || one.place - other.place).map(({ item }) => item);
}

function rankOf({ gotWorse, ask, steps, changed, standing: stands }: ItemChanges): number {
  if (gotWorse) return 0;
  if (stands === ItemStanding.NEWLY_MISSING) return 1;
  if (ask?.fate === AskFate.NEW) return 2;
  if (steps.some(({ fate }) => BROKEN.includes(fate))) return 3;
  if (stands === ItemStanding.WAITING || stands === ItemStanding.PENDING) return changed ? 5 : 6;
  return changed ? 4 : 7;
}
