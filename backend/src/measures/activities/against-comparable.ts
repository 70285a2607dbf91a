import type { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { type Period, periodKey } from '@csa/shared/periods.js';
import type { Viewer } from '../../access/viewer.js';
import type { Area } from '../../localities/areas/area.entity.js';
import { countyArea } from '../../localities/areas/county-areas.js';
import type { Measure } from '../definitions/measure.entity.js';
import { breaksOf } from '../series/breaks.js';
import type { PublishedSeries } from '../series/published-series.js';
import type { SeriesService } from '../series/series.service.js';
import { type ActivitySide, evaluateActivity } from '../statistics/activity.js';
import type { Counts } from '../statistics/periods.js';
import { type ActivityContext, besideInWords, whyNotBeside } from './activity-in-words.js';
import type { ActivityMonths, AgainstComparable } from './activity.types.js';
import { comparableAreas } from './comparable-areas.js';

interface Asked {
  viewer: Viewer;
  measure: Measure;
  area: Area;
  here: ActivitySide;
  months: Period;
  context: ActivityContext;
  today: Day;
}

/** What is told, and the series of which it tells a sum. */
interface Told {
  told: AgainstComparable;
  series: readonly PublishedSeries[];
}

/** The same question against small areas that are as deprived: of a precision area, whose district may be another kind of place. */
export async function againstComparable(db: DataSource, figures: SeriesService, { viewer, measure, area, here, months, context, today }: Asked): Promise<Told> {
  const none = (whyNone: string): Told => ({ told: { against: null, whyNone }, series: [] });
  const comparable = await comparableAreas(db, area, (await countyArea(db.manager))?.name ?? 'the county', today);
  if ('whyNone' in comparable) return none(comparable.whyNone);
  const series = await figures.published(viewer, [measure], comparable.areas);
  const notReleased = series.find(each => each.notReleased)?.notReleased;
  if (notReleased) return none(`It cannot be held against small areas that are as deprived. ${notReleased}`);
  const breaks = series.flatMap(each => breaksOf(each.figures, [], measure.frequency).map(({ day }) => day));
  const evaluation = evaluateActivity(here, { counts: sumOf(series), breaks }, months);
  const { main, windows } = evaluation;
  if (!main) return none(`It cannot be held against ${comparable.name}: ${whyNotBeside(evaluation, area.name)}`);
  const { againstRest, since } = main;
  const against = { ...againstRest, since: since as ActivityMonths, sentence: besideInWords(main, windows, context, { inThem: comparable.name, of: 'those' }) };
  return { told: { against, whyNone: null }, series };
}

/** Counts of all of them together, for the periods in which each has one. */
function sumOf(series: readonly PublishedSeries[]): Counts[] {
  const sums = new Map<string, { start: Day; end: Day; numerator: number; areas: number }>();
  for (const { figures } of series) {
    for (const { start, end, numerator } of figures) {
      if (numerator === null) continue;
      const key = periodKey({ start, end });
      const known = sums.get(key) ?? { start, end, numerator: 0, areas: 0 };
      sums.set(key, { ...known, numerator: known.numerator + numerator, areas: known.areas + 1 });
    }
  }
  return [...sums.values()].filter(({ areas }) => areas === series.length).map(({ start, end, numerator }) => ({ start, end, numerator: Math.round(numerator), denominator: null }));
}
