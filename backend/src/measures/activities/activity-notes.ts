import type { Day } from '@csa/shared/days.js';
import { monthAround, type Period, periodLabel } from '@csa/shared/periods.js';
import type { PublishedFigure } from '../series/charted.js';
import type { PublishedSeries } from '../series/published-series.js';
import type { ActivityWindow } from '../statistics/activity.js';

/**
 * What is to be known of the counts that an evaluation rests on, in the place and in the area around it.
 * @param smallRests periods of which the reader sees a rest that others do not
 */
export function notesOn(
  here: PublishedSeries, around: PublishedSeries | null, windows: readonly ActivityWindow[], rebases: readonly { startsOn: Day; reason: string }[], smallRests: readonly Period[],
): string[] {
  const span = { start: windows.map(each => each.here.start).sort()[0]!, end: windows.map(each => each.here.end).sort().at(-1)! };
  const both = [here, ...(around ? [around] : [])];
  const isUsed = (period: Period) => windows.some(window => isWithin(period, window.here));
  const used = both.flatMap(({ figures }) => figures.filter(isUsed));
  const some = (flag: PublishedFigure['flags'][number]) => used.some(({ flags }) => flags.includes(flag));
  const isRaw = ({ numerator, flags }: PublishedFigure) => numerator !== null && flags.includes('SUPPRESSED');
  // A rebase of every area is one of each of the two.
  return [...new Set([
    ...both.flatMap(({ area, figures }) => figures.filter(({ start, flags }) => flags.includes('BREAK') && start > span.start && start < span.end)
      .map(({ start, note }) => `${area.name}: the series breaks before ${monthOf(start)}${note ? ` (${withoutStop(note)})` : ''}. Nothing is compared across it.`)),
    ...rebases.filter(({ startsOn }) => startsOn > span.start && startsOn < span.end)
      .map(({ startsOn, reason }) => `Limits are calculated anew from ${monthOf(startsOn)}: ${withoutStop(reason)}. If that changed what is counted, counts before and after it are not alike.`),
    ...(some('PROVISIONAL') ? ['Some of these counts are provisional and may be revised.'] : []),
    ...(some('ESTIMATED') ? ['Some of these counts are estimates, such as those of areas whose boundaries changed.'] : []),
    ...(used.some(isRaw) || smallRests.some(isUsed) ? ['You see counts that are suppressed for others. Do not pass this on.'] : []),
  ])];
}

const isWithin = ({ start, end }: Period, period: Period) => start >= period.start && end <= period.end;
const monthOf = (day: Day) => periodLabel(monthAround(day));
const withoutStop = (text: string) => text.replace(/\.$/, '');
