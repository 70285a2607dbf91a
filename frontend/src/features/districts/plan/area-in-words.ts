import { formatDay, today } from '../../../lib/dates.js';

export interface AreaName {
  id: string;
  name: string;
  validUntil: string | null;
}

/** A precision area by its name; one that has ended says since when it is none. */
export function areaInWords({ name, validUntil }: AreaName): string {
  return validUntil && validUntil <= today() ? `${name} (no precision area since ${formatDay(validUntil)})` : name;
}

/** The precision areas that the form of an action offers: those of the district today, and those that the action is for already. */
export function areasToChoose(ofDistrict: readonly AreaName[], ofAction: readonly AreaName[]): AreaName[] {
  return [...ofDistrict, ...ofAction.filter(({ id }) => !ofDistrict.some((area) => area.id === id))];
}
