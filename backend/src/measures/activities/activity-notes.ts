import { type Day, monthOf } from '@csa/shared/days.js';
import { isWithin, type Period } from '@csa/shared/periods.js';
import { breaksOf } from '../series/breaks.js';
import type { PublishedFigure } from '../series/charted.js';
import type { PublishedSeries } from '../series/published-series.js';
import { whyNotReleased } from '../series/release.rules.js';
import type { ActivityWindow } from '../statistics/activity.js';

/** What an evaluation rests on. */
export interface Noted {
  here: PublishedSeries;
  around: PublishedSeries | null;
  /** Other areas of which it tells a sum. */
  comparable: readonly PublishedSeries[];
  /** Periods of which the reader sees a rest that others do not. */
  smallRests: readonly Period[];
}

/** What is to be known of the counts that an evaluation rests on: in the place, in the area around it and in others. */
export function notesOn({ here, around, comparable, smallRests }: Noted, windows: readonly ActivityWindow[], rebases: readonly { startsOn: Day; reason: string }[], today: Day): string[] {
  const span = { start: windows.map(each => each.here.start).sort()[0]!, end: windows.map(each => each.here.end).sort().at(-1)! };
  const both = [here, ...(around ? [around] : [])];
  const isUsed = (period: Period) => windows.some(window => isWithin(period, window.here));
  const used = [...both, ...comparable].flatMap(({ figures }) => figures.filter(isUsed));
  const some = (flag: PublishedFigure['flags'][number]) => used.some(({ flags }) => flags.includes(flag));
  const isRaw = ({ numerator, flags }: PublishedFigure) => numerator !== null && flags.includes('SUPPRESSED');
  const whyNot = whyNotReleased(here.measure, here.area.level, today);
  const isForNobodyElse = used.some(isRaw) || smallRests.some(isUsed) || (!whyNot && comparable.some(({ measure, area }) => whyNotReleased(measure, area.level, today)));
  // A rebase of every area is one of each of the two.
  return [...new Set([
    ...both.flatMap(({ measure, area, figures }) => breaksOf(figures, [], measure.frequency).filter(({ day }) => day > span.start && day < span.end)
      .map(({ label, reason }) => `${area.name}: the series breaks before ${label}${reason ? ` (${withoutStop(reason)})` : ''}. Nothing is compared across it.`)),
    ...rebases.filter(({ startsOn }) => startsOn > span.start && startsOn < span.end)
      .map(({ startsOn, reason }) => `Limits are calculated anew from ${monthOf(startsOn)}: ${withoutStop(reason)}. If that changed what is counted, counts before and after it are not alike.`),
    ...(some('PROVISIONAL') ? ['Some of these counts are provisional and may be revised.'] : []),
    ...(some('ESTIMATED') ? ['Some of these counts are estimates, such as those of areas whose boundaries changed.'] : []),
    ...(whyNot ? [`${whyNot} Do not pass this on.`] : []),
    ...(isForNobodyElse ? ['You see counts that are suppressed for others. Do not pass this on.'] : []),
  ])];
}

const withoutStop = (text: string) => text.replace(/\.$/, '');
