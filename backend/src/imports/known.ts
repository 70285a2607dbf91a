import type { DataSource } from 'typeorm';
import { AreaLevel } from '../localities/areas/area-level.js';
import { Area } from '../localities/areas/area.entity.js';
import { enterRegisterAreas } from '../localities/areas/register-areas.js';
import { Measure, MeasureShape } from '../measures/definitions/measure.entity.js';
import { type Known, UNPLACED } from './import-source.js';

export interface KnownCounty {
  known: Known;
  /** By code, those of Community Safety Partnerships too. */
  areaIds: Map<string, number>;
  measureIds(source: string): ReadonlyMap<string, number>;
}

/** The districts of the county and the others of its police force, which holds the county or its districts. */
const OWN = `
  WITH member AS (SELECT child_id, parent_id FROM area_member WHERE known_until = 'infinity'),
  registered AS (SELECT member.child_id AS id, member.parent_id AS county FROM member JOIN area ON area.id = member.parent_id AND area.level = 'COUNTY'),
  own_force AS (
    SELECT DISTINCT member.parent_id AS id FROM registered JOIN member ON member.child_id IN (registered.id, registered.county)
      JOIN area ON area.id = member.parent_id AND area.level = 'FORCE'
  ),
  held AS (SELECT id FROM registered UNION SELECT child_id FROM member JOIN own_force ON own_force.id = member.parent_id)
  SELECT area.id AS district, (SELECT min(id) FROM own_force) AS force FROM held JOIN area ON area.id = held.id AND area.level = 'DISTRICT'`;

/** What sources and the stage have to know: the areas of the county and the measures. */
export async function readKnown(db: DataSource): Promise<KnownCounty> {
  await db.transaction(async tx => {
    await enterRegisterAreas(tx);
    await tx.query(`INSERT INTO area (code, level, name) VALUES ($1, 'UNPLACED', 'Outside the area'), ($2, 'UNPLACED', 'No location') ON CONFLICT (code) DO NOTHING`, [UNPLACED.outside, UNPLACED.noLocation]);
  });
  const [areas, measures] = await Promise.all([db.manager.find(Area), db.manager.find(Measure)]);
  // National tables bring other counties' forces and districts: the county's own hang together by membership.
  const own = await db.query<{ force: number | null; district: number }[]>(OWN);
  const districts = areas.filter(({ id }) => own.some(({ district }) => district === id));
  const forces = areas.filter(({ level }) => level === AreaLevel.FORCE).sort((one, other) => one.id - other.id);
  const force = forces.find(({ id }) => own.some(each => each.force === id)) ?? forces[0];
  const codes = new Map(areas.flatMap(({ code, cspCode }) => cspCode ? [[code, code], [cspCode, code]] as const : [[code, code]] as const));
  const partnerships = areas.filter(({ level }) => level === AreaLevel.CSP);
  const byName = new Map([...partnerships, ...districts].map(({ name, code }) => [name.toLowerCase(), code]));
  const measureIds = (source: string) => new Map(measures.filter(measure => measure.source === source).map(({ category, id }) => [category, id]));
  return {
    areaIds: new Map(areas.flatMap(({ id, code, cspCode }) => cspCode ? [[code, id], [cspCode, id]] as const : [[code, id]] as const)),
    measureIds,
    known: {
      force: { name: force?.name ?? '', code: force?.code ?? '' },
      districts: new Map(districts.map(({ name, code }) => [name, code])),
      categories: source => new Set(measureIds(source).keys()),
      percentages: source => new Set(measures.filter(each => each.source === source && each.shape === MeasureShape.PERCENTAGE).map(({ category }) => category)),
      areaNamed: text => codes.get(text.trim()) ?? byName.get(text.trim().toLowerCase()) ?? null,
    },
  };
}
