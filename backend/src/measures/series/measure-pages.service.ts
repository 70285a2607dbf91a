import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { Area } from '../../localities/areas/area.entity.js';
import { countyArea } from '../../localities/areas/county-areas.js';
import { districtsInMapOrder } from '../../localities/map/map-order.js';
import { NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { setsOn } from '../definitions/comparator-sets.queries.js';
import type { Measure } from '../definitions/measure.entity.js';
import { compareAreas } from './area-comparison.js';
import { readEstimates } from './exposures.js';
import type { AreaComparison, MeasureSeries } from './measure-series.types.js';
import { widerAreas } from './measure-areas.service.js';
import { whyNotKnown } from './release.rules.js';
import { rateOf, shown } from './series-in-words.js';
import { type Asking, SeriesService } from './series.service.js';

/** What a measure's page shows. */
@Injectable()
export class MeasurePages {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly figures: SeriesService) {}

  /** One area; by default the county. */
  async series(viewer: Viewer, measure: Measure, code: string | null, asking: Asking): Promise<MeasureSeries> {
    const area = code === null ? await countyArea(this.db.manager) : await this.db.manager.findOneBy(Area, { code });
    if (!area) throw new NotFound('Area');
    const [series] = await this.inAreas(viewer, measure, [area], asking);
    return series!;
  }

  /** The districts as they lie on the map, from north to south. */
  async districts(viewer: Viewer, measure: Measure, asking: Asking): Promise<MeasureSeries[]> {
    const codes = (await districtsInMapOrder(this.db.manager, this.clock.today())).map(({ gssCode }) => gssCode);
    const areas = new Map((await this.db.manager.findBy(Area, { code: In(codes) })).map(area => [area.code, area]));
    return this.inAreas(viewer, measure, codes.flatMap(code => areas.get(code) ?? []), asking);
  }

  /** The wider areas that the county is held against: its force, its region, the country. */
  async wider(viewer: Viewer, measure: Measure, asking: Asking): Promise<MeasureSeries[]> {
    return this.inAreas(viewer, measure, await widerAreas(this.db.manager, this.clock.today()), asking);
  }

  async comparisons(viewer: Viewer, measure: Measure, asking: Asking): Promise<AreaComparison[]> {
    const today = this.clock.today();
    refuseFor(whyNotKnown(asking.knownOn, today));
    const sets = await setsOn(this.db.manager, today);
    const areas = await this.db.manager.find(Area, { where: { id: In(sets.flatMap(({ members }) => members)) }, order: { code: 'ASC' } });
    const [series, estimates] = await Promise.all([
      this.figures.published(viewer, [measure], areas, asking),
      readEstimates(this.db.manager, areas, this.figures.question(asking)),
    ]);
    const rates = new Map(series.map(each => [each.area.id, rateOf(each, estimates)]));
    return sets.map(({ set, members }) => compareAreas(set, areas.filter(({ id }) => members.includes(id)).map(area => ({ area, rate: rates.get(area.id) ?? null }))));
  }

  private async inAreas(viewer: Viewer, measure: Measure, areas: readonly Area[], asking: Asking): Promise<MeasureSeries[]> {
    refuseFor(whyNotKnown(asking.knownOn, this.clock.today()));
    const [series, settings, estimates] = await Promise.all([
      this.figures.published(viewer, [measure], areas, asking),
      this.figures.settings([measure.id], asking.knownOn),
      readEstimates(this.db.manager, areas, this.figures.question(asking)),
    ]);
    return series.map(each => shown(each, settings(measure.id, each.area.id), estimates));
  }
}
