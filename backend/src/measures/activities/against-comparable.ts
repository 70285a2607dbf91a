import type { Period } from '@csa/shared/periods.js';
import type { PublishedSeries } from '../series/published-series.js';
import { type ActivitySide, evaluateActivity } from '../statistics/activity.js';
import { type ActivityContext, besideInWords, whyNotBeside } from './activity-in-words.js';
import { sideOf, sumOf } from './activity-sides.js';

/** What is told, and the series of which it tells a sum. */
interface Told {
  sentence: string;
  series: readonly PublishedSeries[];
}

/** The same question against small areas that are as deprived, called by a name: of a precision area, whose district may be another kind of place. */
export function againstComparable(name: string, series: readonly PublishedSeries[], here: ActivitySide, months: Period, { place }: Pick<ActivityContext, 'place'>): Told {
  const none = (sentence: string): Told => ({ sentence, series: [] });
  const notReleased = series.find(each => each.notReleased)?.notReleased;
  if (notReleased) return none(`It cannot be held against small areas that are as deprived. ${notReleased}`);
  const evaluation = evaluateActivity(here, sideOf(series, sumOf(series)), months);
  const { main, windows } = evaluation;
  if (!main) return none(`It cannot be held against ${name}: ${whyNotBeside(evaluation, place)}`);
  return { sentence: besideInWords(main, windows, { place }, { inThem: name, of: 'those' }), series };
}
