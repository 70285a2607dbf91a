import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { addDays, type Day } from '@csa/shared/days.js';
import type { Period } from '@csa/shared/periods.js';
import type { Area } from '../../localities/areas/area.entity.js';
import { Clock } from '../../platform/time/clock.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { type Measure, MeasureFrequency, MeasureShape, SuppressionClass } from '../definitions/measure.entity.js';
import { MeasureTarget, TargetKind } from '../definitions/measure-target.entity.js';
import { Rebase } from '../definitions/rebase.entity.js';
import { holdsOn } from '../../governance/effective-dates.js';
import type { Boundaries } from './area-sources.js';
import type { ChartSettings } from './charted.js';
import type { PublishedSeries } from './published-series.js';
import { readSeries, type SeriesQuestion } from './read-series.js';
import { type AreaTotal, smallAreaTotals } from './small-area-totals.js';
import { marked, masked, shownTotals, withheld } from '../suppression/masking.js';
import { SuppressionService } from '../suppression/suppression.service.js';
import { whyNotReleased } from './release.rules.js';

/** How figures are asked for. */
export interface Asking {
  /** As known at the end of that day; null is now. */
  knownOn: Day | null;
  boundaries: Boundaries;
  /** Only the figures of periods within this one; unset: all. What is kept back is decided over all. */
  within?: Period;
}
export const AS_OF_NOW: Asking = { knownOn: null, boundaries: 'TODAY' };

/** The only way to figures: what leaves here may be shown to the viewer. */
@Injectable()
export class SeriesService {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly suppression: SuppressionService) {}

  /** Every measure in every area, in the order given: measures first. Null as the viewer is everybody who reads measures. */
  async published(viewer: Viewer | null, measures: readonly Measure[], areas: readonly Area[], asking: Asking = AS_OF_NOW, tx: EntityManager = this.db.manager): Promise<PublishedSeries[]> {
    const question = this.question(asking);
    const raw = await readSeries(tx, { measures, areas, ...question, ...(asking.within && { within: asking.within }) });
    const seesRaw = viewer?.can(Permission.ReadRawFigures) ?? false;
    const today = this.clock.today();
    const whyNot = (measure: Measure, { level }: Area) => (seesRaw ? null : whyNotReleased(measure, level, today));
    const judged = measures.filter(measure => measure.suppressionClass !== SuppressionClass.OPEN && areas.some(area => whyNot(measure, area) === null));
    const decided = await this.suppression.judged(tx, judged, question, !seesRaw);
    const byId = new Map(areas.map(area => [area.id, area]));
    return raw.map(({ measureId, areaId, figures }): PublishedSeries => {
      const measure = measures.find(({ id }) => id === measureId)!;
      const area = byId.get(areaId)!;
      const notReleased = whyNot(measure, area);
      const series = { measure, area, notReleased, totals: [] };
      if (notReleased) return { ...series, figures: figures.map(withheld) };
      if (measure.suppressionClass === SuppressionClass.OPEN) return { ...series, figures };
      if (seesRaw) return { ...series, figures: marked(measure, areaId, figures, decided) };
      return { ...series, figures: masked(measure, areaId, figures, decided), totals: shownTotals(measure, areaId, figures, decided) };
    });
  }

  /**
   * The counts of an open monthly measure in small areas, added up over whole months at once; null where it does not come so simply, and `published` has to
   * be asked. Everything of another measure goes that way, too: what is kept back is decided there.
   */
  async openTotals(measure: Measure, areas: readonly Area[], period: Period): Promise<AreaTotal[] | null> {
    const isOpen = measure.suppressionClass === SuppressionClass.OPEN && whyNotReleased(measure, AreaLevel.LSOA, this.clock.today()) === null;
    const isSimple = measure.shape === MeasureShape.COUNT && measure.frequency === MeasureFrequency.MONTH && areas.every(({ level }) => level === AreaLevel.LSOA);
    return isOpen && isSimple ? smallAreaTotals(this.db, measure.id, areas.map(({ id }) => id), period) : null;
  }

  /** What is set for a measure in an area: targets as they hold on the day, rebases as they were entered and not withdrawn by its end; null is now. */
  async settings(measureIds: readonly number[], knownOn: Day | null = null, tx: EntityManager = this.db.manager): Promise<(measureId: number, areaId: number) => ChartSettings> {
    const day = knownOn ?? this.clock.today();
    const targets = await tx.createQueryBuilder(MeasureTarget, 'target').where('target.measureId = ANY (:measureIds)', { measureIds }).getMany();
    const rebases = await tx.createQueryBuilder(Rebase, 'rebase').where('rebase.measureId = ANY (:measureIds)', { measureIds })
      .andWhere(knownOn === null ? 'rebase.withdrawnAt IS NULL' : 'rebase.enteredAt < :moment AND (rebase.withdrawnAt IS NULL OR rebase.withdrawnAt >= :moment)', { moment: endOf(day) }).getMany();
    const onDay = targets.filter(target => holdsOn(target, day));
    return (measureId, areaId) => {
      const set = (kind: TargetKind) => onDay.find(target => target.measureId === measureId && target.areaId === areaId && target.kind === kind);
      const baseline = set(TargetKind.BASELINE);
      return {
        target: set(TargetKind.TARGET)?.value ?? null,
        baseline: baseline?.value ?? null,
        baselineName: baseline?.reason ?? null,
        rebases: rebases.filter(rebase => rebase.measureId === measureId && (rebase.areaId === null || rebase.areaId === areaId)).map(({ startsOn, reason }) => ({ startsOn, reason })),
      };
    };
  }

  question({ knownOn, boundaries }: Asking): Pick<SeriesQuestion, 'boundaries' | 'knownAt' | 'today'> {
    // The end of a day in London: what was committed on it is known on it.
    return { boundaries, today: this.clock.today(), knownAt: knownOn === null ? null : endOf(knownOn) };
  }
}

const endOf = (day: Day) => `${addDays(day, 1)} 00:00:00 Europe/London`;
