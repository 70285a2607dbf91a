import { Injectable } from '@nestjs/common';
import type { Day } from '@csa/shared/days.js';
import { monthsFrom, monthsWithin, periodLabel } from '@csa/shared/periods.js';
import { DataSource } from 'typeorm';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Area } from '../../localities/areas/area.entity.js';
import { areaAround } from '../../localities/areas/county-areas.js';
import { NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { Measure } from '../definitions/measure.entity.js';
import { isKeptBack } from '../series/charted.js';
import type { PublishedSeries } from '../series/published-series.js';
import { SeriesService } from '../series/series.service.js';
import { evaluateActivity } from '../statistics/activity.js';
import { type RestOfArea, restOf } from '../statistics/rest-of-area.js';
import { isUnsafe } from '../suppression/thresholds.js';
import { againstComparable } from './against-comparable.js';
import { type ActivityContext, answerInWords, cannotSay, restInWords, whyNoneBeside, whyNotCompared } from './activity-in-words.js';
import { notesOn } from './activity-notes.js';
import { whyNoActivity, whyNotThen } from './activity.rules.js';
import { sideOf, wholeCountsOf } from './activity-sides.js';
import type { ActivityEvaluation, ActivityMonths } from './activity.types.js';
import { comparableAreas } from './comparable-areas.js';

/** Evaluates activities by published figures: what a reader may not see is not in the answer either. */
@Injectable()
export class ActivitiesService {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly figures: SeriesService) {}

  /** What the counts of a measure in an area say of so many months from a day on. */
  async evaluate(viewer: Viewer, slug: string, code: string, from: Day, months: number): Promise<ActivityEvaluation> {
    const today = this.clock.today();
    const measure = await this.db.manager.findOneBy(Measure, { slug });
    if (!measure) throw new NotFound('Measure');
    const area = await this.db.manager.findOneBy(Area, { code });
    if (!area) throw new NotFound('Area');
    const whyNot = whyNoActivity(measure);
    refuseFor([...(whyNot ? [{ path: 'measure', message: whyNot }] : []), ...whyNotThen(from, months, today)]);

    const around = await areaAround(this.db.manager, area, today);
    const comparable = area.level === AreaLevel.PRECISION_AREA ? await comparableAreas(this.db, area, today) : null;
    const [here, ...others] = await this.figures.published(viewer, [measure], [area, ...(around ? [around] : []), ...(comparable?.areas ?? [])]);
    if (here!.notReleased) return { area, around, answer: here!.notReleased, counts: [], changes: [], againstRest: null, againstComparable: null, notes: [], cannotSay: [] };
    const [wider, compared] = around ? [others[0], others.slice(1)] : [undefined, others];
    const seesRaw = viewer.can(Permission.ReadRawFigures);
    const rest = wider && restOf(wholeCountsOf(wider), wholeCountsOf(here!), count => isUnsafe(count, measure.suppressionClass, area.level), seesRaw);
    const [own, period] = [sideOf([here!], wholeCountsOf(here!)), monthsFrom(from, months)];
    const evaluation = evaluateActivity(own, rest ? sideOf([here!, wider!], rest.counts) : null, period);
    const { windows, comparisons, main } = evaluation;
    const context: ActivityContext = { measure, place: area.name, around: around?.name ?? null, keptBack: keptBackOf(here!, wider, rest) };
    const settings = await this.figures.settings([measure.id]);
    const rebases = [area, ...(around ? [around] : [])].flatMap(({ id }) => settings(measure.id, id).rebases);
    const beside = comparable && ('whyNone' in comparable ? { sentence: comparable.whyNone, series: [] } : againstComparable(comparable.name, compared, own, period, context));
    return {
      area, around,
      answer: answerInWords(evaluation, context),
      counts: windows.map(({ role, here: total, rest: left }) => ({
        role: role as ActivityMonths, label: periodLabel(total), count: total.numerator, whyNone: total.numerator === null ? whyNoneBeside(total, context.keptBack.here) : null,
        rest: left?.numerator ?? null, whyNoRest: left && left.numerator === null ? whyNoneBeside(left, context.keptBack.rest) : null,
      })),
      changes: comparisons.map(({ since, change, ...rest }) => ({
        since: since as ActivityMonths, sentence: change?.sentence ?? whyNotCompared({ since, change, ...rest }, windows, context),
      })),
      againstRest: main && restInWords(main, windows, context),
      againstComparable: beside && beside.sentence,
      notes: notesOn({ here: here!, around: wider ?? null, comparable: beside?.series ?? [], smallRests: seesRaw ? rest?.small ?? [] : [] }, windows, rebases, today),
      cannotSay: cannotSay(evaluation, context),
    };
  }
}

function keptBackOf(here: PublishedSeries, wider: PublishedSeries | undefined, rest: RestOfArea | undefined): ActivityContext['keptBack'] {
  const daysOf = (series: PublishedSeries | undefined) => series?.figures.filter(isKeptBack).map(({ start }) => start) ?? [];
  return { here: new Set(daysOf(here)), rest: new Set([...daysOf(here), ...daysOf(wider), ...(rest?.small ?? []).flatMap(period => monthsWithin(period).map(({ start }) => start))]) };
}
