import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Area } from '../../localities/areas/area.entity.js';
import { areasWithin, countyArea, districtAreas, districtOf, precisionAreasWithFigures } from '../../localities/areas/county-areas.js';
import { NotFound } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import type { Measure } from '../definitions/measure.entity.js';
import { measureAndParts } from '../definitions/measure-parts.js';
import { areaSources, type Boundaries, wasRedrawn } from './area-sources.js';
import { LATEST } from './read-series.js';
import type { AreaSurroundings } from './area-surroundings.type.js';
import { mayBeShownAt } from './release.rules.js';

/** In which areas a measure can be looked at. */
@Injectable()
export class MeasureAreas {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /** Those that are always offered: the county, its districts, those precision areas that figures can be added up to, and the wider ones. */
  async offered(measure: Measure): Promise<Area[]> {
    const today = this.clock.today();
    const [county, districts, precisionAreas, wider] = [
      await countyArea(this.db.manager), await districtAreas(this.db.manager, today), await precisionAreasWithFigures(this.db.manager), await widerAreas(this.db.manager, today),
    ];
    const offered = [...(county ? [county] : []), ...districts, ...precisionAreas, ...wider].filter(({ level }) => mayBeShownAt(measure, level));
    return offered.filter(({ id }, place) => offered.findIndex(other => other.id === id) === place);
  }

  /** What lies around an area, by default the county: its district, and the wards and small areas of that with figures. */
  async around(measure: Measure, code: string | null, boundaries: Boundaries): Promise<AreaSurroundings> {
    const tx = this.db.manager;
    const today = this.clock.today();
    const area = code === null ? await countyArea(tx) : await tx.findOneBy(Area, { code });
    if (!area) throw new NotFound('Area');
    const district = await districtOf(tx, area, today);
    return { district, parts: district ? await this.partsOf(tx, measure, district, boundaries) : [], wasRedrawn: await wasRedrawn(tx, area, LATEST, today) };
  }

  private async partsOf(tx: EntityManager, measure: Measure, district: Area, boundaries: Boundaries): Promise<Area[]> {
    const levels = [AreaLevel.WARD, AreaLevel.LSOA].filter(level => mayBeShownAt(measure, level));
    if (levels.length === 0) return [];
    const parts = await areasWithin(tx, district, levels);
    const sources = await areaSources(tx, parts, boundaries, LATEST, this.clock.today());
    const counted = await countedIn(tx, measure, [...parts.map(({ id }) => id), ...sources.map(({ sourceId }) => sourceId)]);
    return parts.filter(({ id }) => counted.has(id) || sources.some(({ areaId, sourceId }) => areaId === id && counted.has(sourceId)));
  }
}

/** Those of the areas of which there are figures of the measure, or of a part of it. */
async function countedIn(tx: EntityManager, { id }: Measure, areaIds: readonly number[]): Promise<Set<number>> {
  const rows = await tx.query<{ id: number }[]>(
    `SELECT area.id FROM unnest($2::int[]) AS area (id)
      WHERE EXISTS (SELECT FROM observation WHERE measure_id IN (${measureAndParts('$1')}) AND area_id = area.id AND known_until = 'infinity')`,
    [id, [...new Set(areaIds)]]);
  return new Set(rows.map(row => row.id));
}

/** The wider areas that the county is held against: its force, its region, the country. */
export async function widerAreas(tx: EntityManager, today: Day): Promise<Area[]> {
  return tx.createQueryBuilder(Area, 'area').where('area.level IN (:...levels)', { levels: [AreaLevel.FORCE, AreaLevel.REGION, AreaLevel.COUNTRY] })
    .andWhere('area.id IN (SELECT area_id FROM comparator_member WHERE (valid_from IS NULL OR valid_from <= :today) AND (valid_until IS NULL OR valid_until > :today))', { today })
    .orderBy('area.name').getMany();
}
