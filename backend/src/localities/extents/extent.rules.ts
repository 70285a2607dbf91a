import { type Day, longDay } from '@csa/shared/days.js';
import { listed } from '@csa/shared/words.js';
import { beginningFaults, overlap } from '../../governance/changes/spell.rules.js';
import type { FieldError } from '../../platform/errors/errors.js';
import type { PrecisionArea } from '../precision-area.entity.js';
import type { PrecisionAreaExtent } from './precision-area-extent.entity.js';
import type { SmallArea, TakenArea } from './small-areas.queries.js';

type Standing = Pick<PrecisionAreaExtent, 'id' | 'validFrom' | 'validUntil'>;

/** Names of a few, and how many more. */
function named(areas: readonly { name: string }[]): string {
  const [first, more] = [areas.slice(0, 3).map(({ name }) => name), areas.length - 3];
  return more > 0 ? `${first.join(', ')} and ${more} more` : listed(first);
}

/** What of the codes that were sent can be none. */
export function codeFaults({ smallAreas, wards }: { smallAreas?: readonly string[] | null; wards?: readonly string[] | null }): FieldError[] {
  const none = (path: string, what: string, codes: readonly string[]) => codes.flatMap((code, at) => (/^[EW]\d{8}$/.test(code) ? [] : [{ path: `${path}.${at}`, message: `This is no code of ${what}. Choose from the list.` }]));
  return [...none('smallAreas', 'a small area', smallAreas ?? []), ...none('wards', 'a ward', wards ?? [])];
}

export interface Entry {
  area: Pick<PrecisionArea, 'name' | 'validFrom' | 'validUntil'>;
  district: { name: string; gssCode: string };
  from: Day;
  chosen: readonly SmallArea[];
  /** The latest extent that stands, with its small areas; null where none was entered. */
  latest: (Standing & { members: ReadonlySet<number> }) | null;
  /** The one that the person had before them. */
  seen: string | null;
  taken: readonly TakenArea[];
}

/** What stands against entering an extent: what cannot be, or what somebody else did meanwhile. */
export function entryFaults({ area, district, from, chosen, latest, seen, taken }: Entry, today: Day): FieldError[] {
  if ((latest?.id ?? null) !== seen) return [{ path: 'seen', message: 'Somebody else changed the extent of this area meanwhile. Look at it again before you enter yours: nothing was saved.' }];
  const faults = beginningFaults(from, { ...area, called: area.name }, today);
  if (latest && from <= latest.validFrom) {
    faults.push({ path: 'from', message: `The extent that stands begins on ${longDay(latest.validFrom)}. Enter a later day, or withdraw that one first if it was a mistake.` });
  }
  if (chosen.length === 0) return [...faults, { path: 'smallAreas', message: 'Choose at least one small area.' }];
  const outside = chosen.filter(each => each.district !== district.gssCode);
  if (outside.length > 0) faults.push({ path: 'smallAreas', message: `${named(outside)} ${outside.length > 1 ? 'lie' : 'lies'} outside ${district.name}. A precision area lies in one district.` });
  const elsewhere = taken.filter(each => overlap(each, { validFrom: from, validUntil: null }));
  const both = chosen.flatMap(({ id, name }) => elsewhere.filter(({ areaId }) => areaId === id).slice(0, 1).map(each => ({ name: `${name} (${each.precisionArea})` })));
  if (both.length > 0) faults.push({ path: 'smallAreas', message: `Police neighbourhoods do not overlap, and another precision area has ${named(both)}. Leave ${both.length > 1 ? 'them' : 'it'} out, or change that area first.` });
  if (latest && latest.members.size === chosen.length && chosen.every(({ id }) => latest.members.has(id))) {
    faults.push({ path: 'smallAreas', message: 'These are the small areas that it has already. Confirm that extent, or choose others.' });
  }
  return faults;
}

/** What stands against confirming an extent. */
export function confirmBlockers({ confirmedAt, withdrawnAt }: Pick<PrecisionAreaExtent, 'confirmedAt' | 'withdrawnAt'>): FieldError[] {
  if (withdrawnAt) return [{ path: 'id', message: 'Somebody has withdrawn this extent meanwhile. Look again.' }];
  return confirmedAt ? [{ path: 'id', message: 'Somebody has confirmed this extent already. Look again.' }] : [];
}

/** What stands against taking an extent out as a mistake: those that follow it rest on it. */
export function withdrawalFaults(extent: Pick<PrecisionAreaExtent, 'id' | 'withdrawnAt'>, latest: Pick<Standing, 'id'> | null): FieldError[] {
  if (extent.withdrawnAt) return [{ path: 'id', message: 'Somebody has withdrawn this extent already. Look again.' }];
  return latest?.id === extent.id ? [] : [{ path: 'id', message: 'Another extent follows this one. Withdraw the latest first.' }];
}
