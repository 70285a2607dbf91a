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

/** The register's own areas, what lies within what, and the force in whose area they lie. */
const FORCE = `
  WITH registered AS (SELECT area.id, area.level FROM area WHERE code IN (SELECT gss_code FROM partnership UNION SELECT gss_code FROM district)),
  within AS (SELECT child_id, parent_id FROM area_member WHERE known_until = 'infinity'),
  force AS (
    SELECT area.id FROM registered JOIN within ON within.child_id = registered.id JOIN area ON area.id = within.parent_id AND area.level = 'FORCE'
     GROUP BY area.id ORDER BY count(*) DESC, area.id LIMIT 1)`;

/** That force, and the districts of its area: the register's own, and others beside them. */
const OWN = `${FORCE}
  SELECT id FROM force
  UNION SELECT id FROM registered WHERE level = 'DISTRICT'
  UNION SELECT area.id FROM force JOIN within ON within.parent_id = force.id JOIN area ON area.id = within.child_id AND area.level = 'DISTRICT'`;

/** What lies in no district is the force's all the same: its figures are the sum of both. */
const UNPLACED_IN_FORCE = `${FORCE}
  INSERT INTO area_member (child_id, parent_id) SELECT area.id, force.id FROM force, area WHERE area.level = 'UNPLACED'
  ON CONFLICT (child_id, parent_id) WHERE known_until = 'infinity' AND extent_id IS NULL DO NOTHING`;

/** What sources and the stage have to know: the areas of the county and the measures. */
export async function readKnown(db: DataSource): Promise<KnownCounty> {
  await db.transaction(async tx => {
    await enterRegisterAreas(tx);
    await tx.query(`INSERT INTO area (code, level, name) VALUES ($1, 'UNPLACED', 'Outside the area'), ($2, 'UNPLACED', 'No location') ON CONFLICT (code) DO NOTHING`, [UNPLACED.outside, UNPLACED.noLocation]);
    await tx.query(UNPLACED_IN_FORCE);
  });
  const [areas, measures, own] = await Promise.all([db.manager.find(Area), db.manager.find(Measure), db.query<{ id: number }[]>(OWN)]);
  const ownIds = new Set(own.map(({ id }) => id));
  const ours = areas.filter(({ id }) => ownIds.has(id));
  const districts = ours.filter(({ level }) => level === AreaLevel.DISTRICT);
  const forces = areas.filter(({ level }) => level === AreaLevel.FORCE);
  const force = forces.find(({ id }) => ownIds.has(id)) ?? (forces.length === 1 ? forces[0] : undefined);
  const codes = new Map(areas.flatMap(({ code, cspCode }) => cspCode ? [[code, code], [cspCode, code]] as const : [[code, code]] as const));
  // National tables name partnerships of other counties, too: where names are alike, the county's own is meant.
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
