import type { DataSource } from 'typeorm';
import { AreaLevel } from '../localities/areas/area-level.js';
import { Area } from '../localities/areas/area.entity.js';
import { enterRegisterAreas } from '../localities/areas/register-areas.js';
import { Measure } from '../measures/definitions/measure.entity.js';
import { type Known, UNPLACED } from './import-source.js';

export interface KnownCounty {
  known: Known;
  /** By code, those of Community Safety Partnerships too. */
  areaIds: Map<string, number>;
  measureIds(source: string): ReadonlyMap<string, number>;
}

/** What sources and the stage have to know: the areas of the county and the measures. */
export async function readKnown(db: DataSource): Promise<KnownCounty> {
  await db.transaction(async tx => {
    await enterRegisterAreas(tx);
    await tx.query(`INSERT INTO area (code, level, name) VALUES ($1, 'UNPLACED', 'Outside the area'), ($2, 'UNPLACED', 'No location') ON CONFLICT (code) DO NOTHING`, [UNPLACED.outside, UNPLACED.noLocation]);
  });
  const [areas, measures] = await Promise.all([db.manager.find(Area), db.manager.find(Measure)]);
  const districts = areas.filter(({ level }) => level === AreaLevel.DISTRICT);
  const force = areas.find(({ level }) => level === AreaLevel.FORCE);
  const codes = new Map(areas.flatMap(({ code, cspCode }) => cspCode ? [[code, code], [cspCode, code]] as const : [[code, code]] as const));
  const byName = new Map(districts.map(({ name, code }) => [name.toLowerCase(), code]));
  const measureIds = (source: string) => new Map(measures.filter(measure => measure.source === source).map(({ category, id }) => [category, id]));
  return {
    areaIds: new Map(areas.flatMap(({ id, code, cspCode }) => cspCode ? [[code, id], [cspCode, id]] as const : [[code, id]] as const)),
    measureIds,
    known: {
      force: { name: force?.name ?? '', code: force?.code ?? '' },
      districts: new Map(districts.map(({ name, code }) => [name, code])),
      categories: source => new Set(measureIds(source).keys()),
      areaNamed: text => codes.get(text.trim()) ?? byName.get(text.trim().toLowerCase()) ?? null,
    },
  };
}
