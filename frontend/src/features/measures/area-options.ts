import { AREA_LEVEL_CHOICES } from '@csa/shared/measure-words.js';
import type { AreaLevel } from '../../graphql/generated/graphql.js';
import type { SelectOption } from '../../ui/Select.js';

interface Area {
  code: string;
  name: string;
}
type Levelled = Area & { level: AreaLevel };

/** No part: the whole of the district. */
export const WHOLE = 'whole';

const GROUPS: Partial<Record<AreaLevel, string>> = {
  ...AREA_LEVEL_CHOICES, FORCE: 'Wider areas', REGION: 'Wider areas', COUNTRY: 'Wider areas',
};

/** The areas that are always offered, by kind; and the one that is shown, where it lies in none of them. */
export function areaOptions(areas: readonly Levelled[], around: Area, shown: Area): SelectOption<string>[] {
  const options = areas.map(optionOf);
  return [around, shown].some(({ code }) => areas.some((area) => area.code === code)) ? options : [{ value: shown.code, label: shown.name }, ...options];
}

/** The parts of a district by kind, after the whole of it; and the one that is shown, where that is none of them on the boundaries asked for. */
export function partOptions(district: Area, parts: readonly Levelled[], shown: Area | null): SelectOption<string>[] {
  const isListed = !shown || shown.code === district.code || parts.some(({ code }) => code === shown.code);
  if (parts.length === 0 && isListed) return [];
  const named = (name: string) => parts.filter((part) => part.name === name).length;
  return [
    { value: WHOLE, label: `All of ${district.name}` },
    ...(isListed ? [] : [{ value: shown.code, label: shown.name }]),
    // Wards keep their names when they are drawn anew.
    ...parts.map((part) => (named(part.name) > 1 ? { ...optionOf(part), label: `${part.name} (${part.code})` } : optionOf(part))),
  ];
}

function optionOf({ code, name, level }: Levelled): SelectOption<string> {
  const group = GROUPS[level];
  return { value: code, label: name, ...(group && { group }) };
}
