import { addDays, type Day, longDay } from '@csa/shared/days.js';
import type { FieldError } from '../../platform/errors/errors.js';

/** The days over which something agreed holds: `[validFrom, validUntil)`, null is open. */
export interface Spell {
  validFrom: Day | null;
  validUntil: Day | null;
}

const FURTHEST_AHEAD = 3 * 366;
const FURTHEST_BACK = 30 * 366;

/** What is wrong with a day that a change of the register is to take effect on: so far away that the year must be a slip. */
export function dayFaults(path: string, day: Day, today: Day): FieldError[] {
  if (day > addDays(today, FURTHEST_AHEAD)) return [{ path, message: 'The day must be within the next three years. Check the year.' }];
  if (day < addDays(today, -FURTHEST_BACK)) return [{ path, message: 'The day must be within the last thirty years. Check the year.' }];
  return [];
}

/** What stands against something beginning on a day: the day itself, or what it belongs to not being there then. */
export function beginningFaults(from: Day, owner: Spell & { called: string }, today: Day): FieldError[] {
  const faults = dayFaults('from', from, today);
  if (faults.length > 0) return faults;
  if (owner.validFrom && from < owner.validFrom) {
    return [{ path: 'from', message: `${owner.called} begins on ${longDay(owner.validFrom)}. Enter that day or a later one.` }];
  }
  if (owner.validUntil && from >= owner.validUntil) {
    return [{ path: 'from', message: `${owner.called} ended on ${longDay(owner.validUntil)}. Enter an earlier day.` }];
  }
  return [];
}

/** What stands against an end on the day, or against taking the end back where the day is null. `seen` is the end that the person saw. */
export function endBlockers(spell: Spell, until: Day | null, seen: Day | null, today: Day): FieldError[] {
  if (spell.validUntil !== seen) {
    const stands = spell.validUntil ? `It now ends on ${longDay(spell.validUntil)}` : 'It now has no end';
    return [{ path: 'until', message: `Somebody else changed the end meanwhile. ${stands}. Look again before you change it.` }];
  }
  if (until === spell.validUntil) return [{ path: 'until', message: until ? 'It already ends on that day.' : 'It has no end. Enter the day on which it ends.' }];
  if (until === null) return [];
  if (spell.validFrom && until <= spell.validFrom) {
    return [{ path: 'until', message: `It begins on ${longDay(spell.validFrom)}, so it must end on a later day. If it never took effect, withdraw it.` }];
  }
  return dayFaults('until', until, today);
}

/** Whether two of them share a day. */
export function overlap(one: Spell, other: Spell): boolean {
  const beginsBefore = (spell: Spell, end: Day | null) => spell.validFrom === null || end === null || spell.validFrom < end;
  return beginsBefore(one, other.validUntil) && beginsBefore(other, one.validUntil);
}

/** What stands against taking something out that was entered by mistake. It stays in the audit either way. */
export function withdrawalBlockers(spell: Spell & { enteredOn: Day | null }, today: Day): FieldError[] {
  if (spell.enteredOn === null) return [{ path: 'id', message: 'This came with the register file. Give it an end instead.' }];
  const untouched = spell.enteredOn === today || (spell.validFrom !== null && spell.validFrom >= today);
  return untouched ? [] : [{ path: 'id', message: 'This has taken effect. Give it an end instead.' }];
}
