import { addDays } from '@csa/shared/days.js';
import { formatDay } from '../../lib/dates.js';

export type ImportState = 'READING' | 'READY' | 'COMMITTED' | 'UNDONE' | 'REFUSED' | 'DISCARDED';

export const STATE_WORDS = {
  READING: { word: 'Being read', colour: 'blue' },
  READY: { word: 'Waits to be committed', colour: 'yellow' },
  COMMITTED: { word: 'Committed', colour: 'green' },
  UNDONE: { word: 'Undone', colour: 'purple' },
  REFUSED: { word: 'Refused', colour: 'red' },
  DISCARDED: { word: 'Discarded', colour: 'grey' },
} as const;

/** "1,204" */
export const inThousands = (number: number) => number.toLocaleString('en-GB');

/** "1 figure", "1,204 figures" */
export const numbered = (number: number, singular: string) => `${inThousands(number)} ${singular}${number === 1 ? '' : 's'}`;

/** What committing changes, one sentence for each kind of change that there is. */
export function changesInWords({ added, revised, ended, unchanged, places }: { added: number; revised: number; ended: number; unchanged: number; places: number }): string[] {
  const figures = (number: number) => numbered(number, 'figure');
  return [
    ...(added > 0 ? [`${figures(added)} not known before will be added.`] : []),
    ...(revised > 0 ? [`${figures(revised)} known otherwise will be revised. What ${revised === 1 ? 'it was' : 'they were'} stays in the record.`] : []),
    ...(ended > 0 ? [`${figures(ended)} of the same periods that the file no longer has will end.`] : []),
    ...(unchanged > 0 ? [`${figures(unchanged)} ${unchanged === 1 ? 'is' : 'are'} known the same already.`] : []),
    ...(places > 0 ? [`${numbered(places, 'place')} in areas, lookups or boundaries will be new or different.`] : []),
    ...(added + revised + ended + places === 0 ? ['Nothing will change: everything in the file is known the same already.'] : []),
  ];
}

/** "1 January 2025 to 31 January 2025", from a half-open period. */
export function periodInWords(start: string | null, end: string | null): string {
  return start && end ? `${formatDay(start)} to ${formatDay(addDays(end, -1))}` : 'No period';
}

/** "12.4 MB" */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-GB')} kB` : `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
}
