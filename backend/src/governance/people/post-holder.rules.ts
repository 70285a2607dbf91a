import { addDays, type Day, longDay } from '@csa/shared/days.js';
import type { FieldError } from '../../platform/errors/errors.js';
import { holdsOn } from '../effective-dates.js';

interface Holder {
  source: string | null;
  confirmedOn: Day | null;
  validFrom: Day | null;
  validUntil: Day | null;
}

/** How sure a reader may be that this person is in the post: one phrase, to stand after the name. */
export function standing(holder: Holder, today: Day): string {
  if (holder.validUntil && holder.validUntil <= today) return `in post until ${longDay(addDays(holder.validUntil, -1))}`;
  if (holder.confirmedOn) return `confirmed on ${longDay(holder.confirmedOn)}`;
  if (holder.source) return `named in ${holder.source}, not confirmed since`;
  if (holder.validFrom) return `appointed from ${longDay(holder.validFrom)}`;
  return 'in post, since when is not recorded';
}

/** What stands against confirming, today, that the holder is in the post. */
export function confirmationBlockers(holder: Holder, today: Day): FieldError[] {
  if (!holdsOn(holder, today)) return [{ path: 'id', message: 'Only somebody who is in the post today can be confirmed.' }];
  if (holder.confirmedOn === today) return [{ path: 'id', message: 'This was already confirmed today.' }];
  return [];
}

/** What stands against somebody taking over the post on the day, given everybody who was, is or will be in it. */
export function appointmentBlockers(from: Day, personName: string, holders: (Holder & { personName: string })[]): FieldError[] {
  const later = holders.find(holder => holder.validFrom !== null && holder.validFrom >= from);
  if (later?.validFrom) {
    return [{ path: 'from', message: `${later.personName} holds this post from ${longDay(later.validFrom)}. Enter a later day.` }];
  }
  const present = holders.find(holder => holdsOn(holder, from));
  if (present && present.personName.toLowerCase() === personName.toLowerCase()) {
    return [{ path: 'personName', message: `${present.personName} already holds this post. Confirm them instead.` }];
  }
  return [];
}
