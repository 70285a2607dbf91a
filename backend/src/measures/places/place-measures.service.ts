import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type Day } from '@csa/shared/days.js';
import { isWithin, type Period, periodLabel } from '@csa/shared/periods.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { holdsOn } from '../../governance/effective-dates.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Area } from '../../localities/areas/area.entity.js';
import { countyArea, districtOf } from '../../localities/areas/county-areas.js';
import type { Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import type { ComparatorSet } from '../definitions/comparator-set.entity.js';
import { setsOn } from '../definitions/comparator-sets.queries.js';
import { Measure, MeasureKind, MeasureShape } from '../definitions/measure.entity.js';
import { compareAreas } from '../series/area-comparison.js';
import { type Estimates, readEstimates } from '../series/exposures.js';
import { filesTotal } from '../files-total/files-total.rules.js';
import { FilesTotals } from '../files-total/files-total.service.js';
import { grouped } from '../series/grouped.js';
import { widerAreas } from '../series/measure-areas.service.js';
import type { PublishedSeries } from '../series/published-series.js';
import { mayBeShownAt } from '../series/release.rules.js';
import { lastYearOf, rateOf } from '../series/series-in-words.js';
import { AS_OF_NOW, SeriesService } from '../series/series.service.js';
import { type MeasureState, stateOf } from '../states/measure-state.js';
import { ReadyAnswers } from '../states/ready-answers.service.js';
import { isUnsafe } from '../suppression/thresholds.js';
import { figureOf, restOfYear, yearIn } from './place-figures.js';
import type { PlaceFigure, PlaceInSet, PlaceMeasure, PlaceState } from './place-measure.types.js';

/** So many areas make a comparison of areas; two are set beside each other. */
const ENOUGH_TO_PLACE = 3;

/** The measures of a district or a precision area, each against what lies around: by what may be shown to the viewer. */
@Injectable()
export class PlaceMeasures {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly figures: SeriesService, private readonly ready: ReadyAnswers, private readonly files: FilesTotals) {}

  of(viewer: Viewer, area: Area, load?: Load): Promise<PlaceMeasure[]> {
    return this.ready.of(viewer, `measures of ${area.code}`, () => this.compute(viewer, area, this.db.manager), load);
  }

  /** As everybody who reads measures may see them now, read in one transaction: to be frozen with what was said of the area. */
  toFreeze(tx: EntityManager, area: Area): Promise<PlaceMeasure[]> {
    return this.compute(null, area, tx);
  }

  private async compute(viewer: Viewer | null, area: Area, tx: EntityManager): Promise<PlaceMeasure[]> {
    const today = this.clock.today();
    const measures = (await tx.find(Measure, { order: { position: 'ASC', id: 'ASC' } }))
      .filter(measure => measure.kind !== MeasureKind.DENOMINATOR && measure.shape === MeasureShape.COUNT && holdsOn(measure, today) && mayBeShownAt(measure, area.level));
    const around = await this.around(tx, area, today);
    const sets = area.level === AreaLevel.DISTRICT ? (await setsOn(tx, today)).filter(({ members }) => members.includes(area.id)) : [];
    const others = await tx.findBy(Area, { id: In(sets.flatMap(({ members }) => members)) });
    const beside = await this.files.beside(tx);
    const areas = [...new Map([area, ...around, ...others, ...beside].map(each => [each.id, each])).values()];
    const series = await this.figures.published(viewer, measures, areas, AS_OF_NOW, tx);
    const estimates = await readEstimates(tx, areas, this.figures.question(AS_OF_NOW));
    const settings = await this.figures.settings(measures.map(({ id }) => id), undefined, tx);
    return [...grouped(series, ({ measure }) => measure.id).values()].flatMap(ofMeasure => {
      const here = ofMeasure.find(each => each.area.id === area.id)!;
      if (here.figures.length === 0) return [];
      const seriesOf = (found: readonly Area[]) => found.map(({ id }) => ofMeasure.find(each => each.area.id === id)!);
      const county = seriesOf(around.filter(({ level }) => level === AreaLevel.COUNTY))[0];
      const year = lastYearOf(here);
      return [{
        state: inShort(stateOf(here, settings(here.measure.id, area.id), null)),
        isOverall: here.measure.overall,
        periodLabel: year && periodLabel(year),
        isProvisional: year !== null && here.figures.some(figure => isWithin(figure, year) && figure.flags.includes('PROVISIONAL')),
        ...(year ? this.held(viewer, here, seriesOf(around), { start: year.start, end: year.end }, estimates) : nothing(here)),
        filesTotal: year && county ? filesTotal(county, seriesOf(beside), { start: year.start, end: year.end }) : null,
        sets: sets.flatMap(({ set, members }) => placeIn(set, here, ofMeasure.filter(each => members.includes(each.area.id)), estimates)),
      }];
    });
  }

  /** Of a precision area its district and the county, of a district the county and the force. */
  private async around(tx: EntityManager, area: Area, today: Day): Promise<Area[]> {
    const county = await countyArea(tx);
    const others = area.level === AreaLevel.DISTRICT ? (await widerAreas(tx, today)).filter(({ level }) => level === AreaLevel.FORCE) : [];
    const district = area.level === AreaLevel.DISTRICT ? null : await districtOf(tx, area, today);
    return [...(district ? [district] : []), ...(county ? [county] : []), ...others];
  }

  /** One that was counted nowhere else is not held against anything. */
  private held(viewer: Viewer | null, here: PublishedSeries, beside: readonly PublishedSeries[], period: Period, estimates: Estimates): Pick<PlaceMeasure, 'here' | 'against' | 'share'> {
    const own = yearIn(here, period, estimates);
    const isSmall = (count: number) => isUnsafe(count, here.measure.suppressionClass, here.area.level);
    let share: number | null = null;
    const against = beside.filter(({ figures }) => figures.length > 0).map((other): PlaceFigure => {
      const all = yearIn(other, period, estimates);
      if (here.area.level === AreaLevel.DISTRICT || other.area.level !== AreaLevel.DISTRICT) return figureOf(other.area.name, all);
      if (own.count !== null && all.count) share = (own.count / all.count) * 100;
      return figureOf(`The rest of ${other.area.name}`, restOfYear(all, own, isSmall, viewer?.can(Permission.ReadRawFigures) ?? false));
    });
    return { here: figureOf(here.area.name, own), against, share };
  }
}

/** What is kept and read of it again and again. */
function inShort({ id, slug, name, areaCode, areaName, variation, message, illustrative, isOpen }: MeasureState): PlaceState {
  return { id, slug, name, areaCode, areaName, variation, message, illustrative, isOpen };
}

function nothing({ area, notReleased }: PublishedSeries): Pick<PlaceMeasure, 'here' | 'against' | 'share'> {
  return { here: { name: area.name, count: null, rate: null, whyNone: notReleased ?? 'Suppressed to protect small numbers' }, against: [], share: null };
}

function placeIn(set: ComparatorSet, { area }: PublishedSeries, members: readonly PublishedSeries[], estimates: Estimates): PlaceInSet[] {
  const { areas, rate } = compareAreas(set, members.map(each => ({ area: each.area, rate: rateOf(each, estimates) })));
  const own = areas.find(each => each.area.id === area.id);
  return own?.place && areas.filter(({ place }) => place !== null).length >= ENOUGH_TO_PLACE ? [{ set: set.name, rate, place: own.place }] : [];
}
