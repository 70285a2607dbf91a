import { Injectable } from '@nestjs/common';
import { DataSource, In, Not } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { Agreement } from '../../agreement/agreement.entity.js';
import { Theme, ThemeKind } from '../../agreement/themes/theme.entity.js';
import { effectiveOn } from '../../governance/effective-dates.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Area } from '../../localities/areas/area.entity.js';
import type { District } from '../../localities/district.entity.js';
import { districtsInMapOrder } from '../../localities/map/map-order.js';
import type { Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { Measure } from '../definitions/measure.entity.js';
import { yearIn } from '../places/place-figures.js';
import { isKeptBack } from '../series/charted.js';
import { type Estimates, readEstimates } from '../series/exposures.js';
import type { PublishedSeries } from '../series/published-series.js';
import { mayBeShownAt } from '../series/release.rules.js';
import { lastYearOf, rateOf } from '../series/series-in-words.js';
import { AS_OF_NOW, SeriesService } from '../series/series.service.js';
import { type MeasureState, stateOf } from '../states/measure-state.js';
import { ReadyAnswers } from '../states/ready-answers.service.js';
import { againstCounty, type InDistrict } from './against-county.js';
import { leadingMeasures } from './leading-measures.queries.js';
import type { PriorityCell, PriorityMatrix, PriorityRow } from './priority-matrix.types.js';

/** What is a priority for whom, by what may be shown to the viewer. */
@Injectable()
export class PriorityMatrices {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly figures: SeriesService, private readonly ready: ReadyAnswers) {}

  /** All themes and localities of today by district: each leading measure is read once, however many it leads. */
  ofToday(load: Load, viewer: Viewer): Promise<PriorityMatrix> {
    return this.ready.of(viewer, 'priorities by district', () => this.compute(viewer), load);
  }

  private async compute(viewer: Viewer): Promise<PriorityMatrix> {
    const tx = this.db.manager;
    const today = this.clock.today();
    const districts = await districtsInMapOrder(tx, today);
    const areas = await tx.findBy(Area, { code: In(districts.map(({ gssCode }) => gssCode)) });
    const themes = await tx.createQueryBuilder(Theme, 'theme').innerJoin(Agreement, 'agreement', 'agreement.id = theme.agreementId')
      .where(...effectiveOn('agreement', today)).andWhere(...effectiveOn('theme', today)).andWhere({ kind: Not(ThemeKind.DISTRICT) }).orderBy('theme.position').getMany();
    const leading = await leadingMeasures(tx, today);
    const measures = await tx.findBy(Measure, { id: In(themes.flatMap(({ id }) => leading.get(id) ?? [])) });
    const [series, estimates, settings] = await Promise.all([
      this.figures.published(viewer, measures, areas), readEstimates(tx, areas, this.figures.question(AS_OF_NOW)), this.figures.settings(measures.map(({ id }) => id)),
    ]);
    const state = (each: PublishedSeries) => (each.figures.length === 0 ? null : stateOf(each, settings(each.measure.id, each.area.id), null));
    const compared = new Map(measures.map(measure => [measure.id, inDistricts(measure, districts, series.filter(each => each.measure.id === measure.id), estimates, state)]));
    return { districts, rows: themes.map(theme => rowOf(theme, compared.get(leading.get(theme.id) ?? 0))) };
  }

  /** Where the leading measure of a locality stands in each of these areas, those without figures left out. */
  inAreas(load: Load, viewer: Viewer, themeId: string, codes: readonly string[]): Promise<MeasureState[]> {
    return this.ready.of(viewer, `leading measure of ${themeId} in ${codes.join()}`, () => this.statesIn(viewer, themeId, codes), load);
  }

  private async statesIn(viewer: Viewer, themeId: string, codes: readonly string[]): Promise<MeasureState[]> {
    const measureId = (await leadingMeasures(this.db.manager, this.clock.today())).get(themeId);
    const measure = measureId === undefined ? null : await this.db.manager.findOneBy(Measure, { id: measureId });
    if (!measure || codes.length === 0 || !mayBeShownAt(measure, AreaLevel.PRECISION_AREA)) return [];
    const areas = await this.db.manager.findBy(Area, { code: In([...codes]) });
    const [series, settings] = await Promise.all([this.figures.published(viewer, [measure], areas), this.figures.settings([measure.id])]);
    return series.filter(({ figures }) => figures.length > 0).map(each => stateOf(each, settings(measure.id, each.area.id), null));
  }
}

type Compared = Omit<PriorityRow, 'theme'>;

function inDistricts(measure: Measure, districts: readonly District[], series: readonly PublishedSeries[], estimates: Estimates, state: (series: PublishedSeries) => MeasureState | null): Compared {
  const here = districts.map(({ gssCode }) => series.find(({ area }) => area.code === gssCode));
  const { places, whyNot, sentences } = againstCounty(measure, here.map((each, at) => inDistrict(districts[at]!.name, each, estimates)));
  const cells = districts.map((district, at): PriorityCell => ({
    district, state: here[at] ? state(here[at]) : null, rate: here[at] ? rateOf(here[at], estimates) : null, place: places[at] as PriorityCell['place'], whyNotCompared: whyNot[at]!,
  }));
  return { measure, cells, sentences };
}

function inDistrict(name: string, series: PublishedSeries | undefined, estimates: Estimates): InDistrict {
  if (!series) return { name, rate: null, figures: 0, notReleased: null, isKeptBack: false, isCounted: false };
  const year = lastYearOf(series);
  const ofYear = year && yearIn(series, { start: year.start, end: year.end }, estimates);
  const isHidden = series.figures.some(figure => isKeptBack(figure) && figure.end > (year?.end ?? ''));
  return {
    name, rate: rateOf(series, estimates), figures: series.figures.length, notReleased: series.notReleased,
    isKeptBack: isHidden || (ofYear?.isKeptBack ?? false), isCounted: ofYear !== null && ofYear.count !== null,
  };
}

/** A locality is a priority of its own district alone, and compared with all. */
function rowOf(theme: Theme, compared: Compared | undefined): PriorityRow {
  if (!compared) return { theme, measure: null, cells: [], sentences: [] };
  return { theme, ...compared, cells: theme.districtId ? compared.cells.filter(({ district }) => district.id === theme.districtId) : compared.cells };
}
