import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { inForce } from '../../governance/effective-dates.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Area } from '../../localities/areas/area.entity.js';
import { countyArea } from '../../localities/areas/county-areas.js';
import { refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import type { Measure } from '../definitions/measure.entity.js';
import { whyNotPeriod } from '../map/map-period.js';
import { lastYearOf } from '../series/series-in-words.js';
import { AS_OF_NOW, SeriesService } from '../series/series.service.js';
import { filesTotal } from './files-total.rules.js';
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

  /** Of a measure over a period, by default the county's last twelve months. */
  async of(viewer: Viewer, measure: Measure, start: string | null, end: string | null): Promise<FilesTotal | null> {
    refuseFor(whyNotPeriod(start, end));
    const [county, beside] = await Promise.all([countyArea(this.db.manager), this.beside()]);
    if (!county || beside.length === 0) return null;
    const [own, ...others] = await this.figures.published(viewer, [measure], [county, ...beside], AS_OF_NOW);
    const period = start !== null && end !== null ? { start, end } : lastYearOf(own!);
    return period && filesTotal(own!, others, period);
  }

  /** The county's force and what of it is none of the county's; nothing where nothing is counted apart. */
  async beside(): Promise<Area[]> {
    const ids = (await this.db.query<{ id: number }[]>(BESIDE, [this.clock.today()])).map(({ id }) => id);
    const beside = await this.db.manager.find(Area, { where: { id: In(ids) }, order: { level: 'ASC', name: 'DESC' } });
    return beside.some(({ level }) => level === AreaLevel.UNPLACED) ? beside : [];
  }
}
