import { Injectable } from '@nestjs/common';
import { figure } from '@csa/shared/figures.js';
import { type Period, periodLabel } from '@csa/shared/periods.js';
import { listed } from '@csa/shared/words.js';
import { DataSource, In } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { inForce } from '../../governance/effective-dates.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Area } from '../../localities/areas/area.entity.js';
import { countyArea } from '../../localities/areas/county-areas.js';
import { refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { type Measure, MeasureShape, SuppressionClass } from '../definitions/measure.entity.js';
import { whyNotPeriod } from '../map/map-period.js';
import type { PublishedSeries } from '../series/published-series.js';
import { lastYearOf } from '../series/series-in-words.js';
import { AS_OF_NOW, SeriesService } from '../series/series.service.js';
import { totalOver } from '../statistics/periods.js';
import type { FilesTotal } from './files-total.type.js';

/** The force of the county, and what of it is none of the county's: other districts, and what lies in none. $1 the day. */
const BESIDE = `
  WITH force AS (
    SELECT held.parent_id AS id FROM partnership JOIN area county ON county.code = partnership.gss_code
      JOIN area_member held ON held.child_id = county.id AND held.known_until = 'infinity' AND ${inForce('held', '$1')} JOIN area ON area.id = held.parent_id AND area.level = 'FORCE' LIMIT 1)
  SELECT id FROM force
  UNION SELECT area.id FROM force JOIN area_member beside ON beside.parent_id = force.id AND beside.known_until = 'infinity' AND ${inForce('beside', '$1')}
    JOIN area ON area.id = beside.child_id WHERE area.level IN ('DISTRICT', 'UNPLACED') AND area.code NOT IN (SELECT gss_code FROM district)`;

/** Where everything was counted that the files of the county's force hold: what is shown of the county leaves out what lies elsewhere, or nobody knows where. */
@Injectable()
export class FilesTotals {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly figures: SeriesService) {}

  /** Of an open measure over a period, by default the county's last twelve months; null where nothing is counted apart, or the parts are not the whole. */
  async of(viewer: Viewer, measure: Measure, start: string | null, end: string | null): Promise<FilesTotal | null> {
    refuseFor(whyNotPeriod(start, end));
    const county = await countyArea(this.db.manager);
    if (!county || measure.shape !== MeasureShape.COUNT || measure.suppressionClass !== SuppressionClass.OPEN) return null;
    const ids = (await this.db.query<{ id: number }[]>(BESIDE, [this.clock.today()])).map(({ id }) => id);
    const beside = await this.db.manager.find(Area, { where: { id: In(ids) }, order: { level: 'ASC', name: 'DESC' } });
    if (!beside.some(({ level }) => level === AreaLevel.UNPLACED)) return null;
    const [own, ...others] = await this.figures.published(viewer, [measure], [county, ...beside], AS_OF_NOW);
    const period = start !== null && end !== null ? { start, end } : lastYearOf(own!);
    return period && told(measure, own!, others, { start: period.start, end: period.end });
  }
}

function told({ unit }: Measure, own: PublishedSeries, others: readonly PublishedSeries[], period: Period): FilesTotal | null {
  const count = ({ figures }: PublishedSeries) => totalOver(figures, period).numerator;
  const force = others.find(({ area }) => area.level === AreaLevel.FORCE);
  const parts = [own, ...others.filter(({ area }) => area.level !== AreaLevel.FORCE)].map(each => ({ name: each.area.name, count: count(each), level: each.area.level }));
  const total = force ? count(force) : null;
  if (total === null || parts.some(part => part.count === null) || parts.reduce((sum, part) => sum + part.count!, 0) !== total) return null;
  const whole = parts.map(({ name, count: known }) => ({ name, count: known! }));
  const words = parts.map(({ name, count: known, level }) => `${figure(known!, 'COUNT')} ${level === AreaLevel.UNPLACED ? WHERE[name] ?? name.toLowerCase() : `in ${name}`}`);
  return {
    start: period.start, end: period.end, total, parts: whole,
    sentence: `The files of ${force!.area.name} hold ${figure(total, 'COUNT')} ${unit} for ${periodLabel(period)}: ${listed(words)}. Totals of ${own.area.name} are of the first alone.`,
  };
}

/** What the areas are called that stand for what lies in none. */
const WHERE: Record<string, string> = { 'Outside the area': 'outside the force’s area', 'No location': 'without a location' };
