import type { EntityManager } from 'typeorm';
import { In, Not } from 'typeorm';
import { type Day, longDay } from '@csa/shared/days.js';
import { refuseFor } from '../platform/errors/errors.js';
import { Meeting } from './meeting.entity.js';
import { MeetingState } from './meeting-state.js';

/**
 * Two people may plan, or open two calls, at the same moment: the lock makes the second one see what the first one did.
 * Take it after the lock on the meeting itself, never before: whoever holds a meeting still has to write it.
 */
export async function oneChangeAtATime(tx: EntityManager): Promise<void> {
  await tx.query('LOCK TABLE meeting IN SHARE ROW EXCLUSIVE MODE');
}

/** One meeting a day, those that are cancelled left aside; `pathOf` says which field a taken day stands in. */
export async function refuseTakenDays(tx: EntityManager, days: readonly Day[], pathOf: (index: number) => string = () => 'heldOn'): Promise<void> {
  await oneChangeAtATime(tx);
  const taken = (await tx.findBy(Meeting, { heldOn: In([...days]), state: Not(MeetingState.CANCELLED) })).map(({ heldOn }) => heldOn);
  const faults = days.flatMap((day, index) => {
    if (taken.includes(day)) return [{ path: pathOf(index), message: `There is already a meeting on ${longDay(day)}. Open that one, or choose another day.` }];
    return days.indexOf(day) < index ? [{ path: pathOf(index), message: `${longDay(day)} is named twice. Choose another day.` }] : [];
  });
  refuseFor(faults);
}
