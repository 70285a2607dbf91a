import { formatDay } from '../../lib/dates.js';

/** A pack as the lists of the comparison show it; packs come with the latest meeting first, versions with the latest first. */
export interface ComparablePack {
  id: string;
  meeting: { heldOn: string };
  versions: readonly { number: number }[];
}

export interface VersionName {
  packId: string;
  number: number;
}

export const nameOf = ({ packId, number }: VersionName): string => `${packId}.${number}`;

/** "id.2" in an address; null where it is none. */
export function readName(text: string | null): VersionName | null {
  const [, packId, number] = /^([0-9a-f-]{36})\.([1-9]\d{0,5})$/.exec(text ?? '') ?? [];
  return packId && number ? { packId, number: Number(number) } : null;
}

/** Every version of every pack, in words. */
export function choicesOf(packs: readonly ComparablePack[]): { value: string; label: string }[] {
  return packs.flatMap(({ id, meeting, versions }) =>
    versions.map(({ number }) => ({ value: nameOf({ packId: id, number }), label: `Meeting of ${formatDay(meeting.heldOn)}, version ${number}` })),
  );
}

/** What a version is compared with unless somebody says otherwise: the version before it, else the last of the meeting before. */
export function comparedWith(packs: readonly ComparablePack[], { packId, number }: VersionName): VersionName | null {
  if (number > 1) return { packId, number: number - 1 };
  const place = packs.findIndex(({ id }) => id === packId);
  const earlier = place < 0 ? undefined : packs.slice(place + 1).find(({ versions }) => versions.length > 0);
  const last = earlier?.versions[0];
  return earlier && last ? { packId: earlier.id, number: last.number } : null;
}
