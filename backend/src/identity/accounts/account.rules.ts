import { type Day, longDay } from '@csa/shared/days.js';
import { Role } from '../../access/roles.js';
import { overlap } from '../../governance/changes/spell.rules.js';
import { holdsOn } from '../../governance/effective-dates.js';
import type { FieldError } from '../../platform/errors/errors.js';

interface Grant {
  role: Role;
  validFrom: Day | null;
  validUntil: Day | null;
}

/** Whether these roles make an administrator today with no day on which that ends. */
export function isLastingAdministrator(grants: readonly Grant[], today: Day): boolean {
  return grants.some(grant => grant.role === Role.ADMINISTRATOR && grant.validUntil === null && holdsOn(grant, today));
}

/** What stands against taking an administrator away: somebody must be left who can create, reset and close accounts. */
export function lastAdministratorFaults(path: string, othersLast: boolean): FieldError[] {
  if (othersLast) return [];
  return [{ path, message: 'This is the last administrator. Make somebody else an administrator first, with no last day.' }];
}

/** What stands against giving a role over these days, given the roles that the account has. */
export function grantFaults(wanted: Grant, grants: readonly Grant[]): FieldError[] {
  if (wanted.validFrom && wanted.validUntil && wanted.validUntil <= wanted.validFrom) {
    return [{ path: 'until', message: 'The last day must not be before the first day' }];
  }
  const other = grants.find(grant => grant.role === wanted.role && overlap(grant, wanted));
  return other ? [{ path: 'role', message: `The account has this role ${periodInWords(other)} already` }] : [];
}

/** What stands against ending a role on a day, which is the first day without it. */
export function endFaults(grant: Grant, until: Day, today: Day): FieldError[] {
  if (grant.validUntil !== null && grant.validUntil <= today) return [{ path: 'until', message: 'This role has ended already' }];
  if (until < today) return [{ path: 'until', message: 'A role cannot end on a day that is past' }];
  return [];
}

function periodInWords({ validFrom, validUntil }: Grant): string {
  const from = validFrom ? ` from ${longDay(validFrom)}` : '';
  return `${from}${validUntil ? ` until ${longDay(validUntil)}` : ''}`.trim() || 'with no last day';
}
