import type { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { inForce } from '../../governance/effective-dates.js';
import { runPrepared } from '../../platform/database/prepared.js';
import { AreaLevel } from '../areas/area-level.js';
import type { Area } from '../areas/area.entity.js';

/** The kinds of areas that the county is drawn in, the largest first. */
export const MAPPED_LEVELS = [AreaLevel.DISTRICT, AreaLevel.WARD, AreaLevel.PRECISION_AREA, AreaLevel.LSOA] as const;

/** An area of today as it stands on a map of the county. */
export interface MappedArea extends Area {
  /** The code of the district that it is or lies in. */
  district: string;
  districtName: string;
  /** When the boundary that it is drawn with was made known, its own or those of the small areas in it; null where it cannot be drawn. */
  drawnSince: string | null;
  /** The small areas that it is made up of, where it is a ward or a precision area. */
  pieces: number[] | null;
  /** Its column and row on the schematic map: only districts stand there. */
  mapPlace: string | null;
}

const current = (member: string) => `${member}.known_until = 'infinity' AND ${inForce(member, '$1')}`;
/** One that was split or merged is none of today's. */
const IS_OF_TODAY = `NOT EXISTS (SELECT FROM area_succession WHERE from_id = area.id AND to_id <> area.id AND change <> 'UNCHANGED' AND known_until = 'infinity')`;
const SMALL = `small AS (SELECT id FROM area WHERE level = 'LSOA' AND ${IS_OF_TODAY})`;
const NONE = 'piece (area_id, child_id) AS (SELECT 0, 0 WHERE false)';

/** The small areas of each area, where it is made of them. A ward is made of those that lie in it by the last lookup. */
const PIECES: Partial<Record<AreaLevel, string>> = {
  [AreaLevel.WARD]: `${SMALL}, piece AS (
    SELECT DISTINCT ON (member.child_id) member.parent_id AS area_id, member.child_id
      FROM area_member member JOIN small ON small.id = member.child_id JOIN area ward ON ward.id = member.parent_id AND ward.level = 'WARD'
     WHERE member.known_until = 'infinity' AND (member.valid_from IS NULL OR member.valid_from <= $1)
     ORDER BY member.child_id, member.valid_from DESC NULLS LAST)`,
  [AreaLevel.PRECISION_AREA]: `${SMALL}, piece AS (
    SELECT member.parent_id AS area_id, member.child_id FROM area_member member JOIN small ON small.id = member.child_id
      JOIN area made ON made.id = member.parent_id AND made.level = 'PRECISION_AREA' WHERE ${current('member')})`,
};
const IS_MAPPED: Partial<Record<AreaLevel, string>> = {
  [AreaLevel.WARD]: 'AND (area.id IN (SELECT area_id FROM piece) OR NOT EXISTS (SELECT FROM piece))', [AreaLevel.LSOA]: `AND ${IS_OF_TODAY}`,
};
const IN_DISTRICT = `JOIN area_member member ON member.parent_id = own.id AND ${current('member')} JOIN area ON area.id = member.child_id`;

/** $1 the day, $2 the kind. As one value, which is read much faster than hundreds of rows. */
const areasOf = (level: AreaLevel) => `
  WITH own AS (
    SELECT area.id, area.code, area.name, district.map_place FROM district JOIN area ON area.code = district.gss_code WHERE ${inForce('district', '$1')}
  ), ${PIECES[level] ?? NONE}, made AS (
    SELECT piece.area_id, array_agg(piece.child_id ORDER BY piece.child_id) AS pieces, max(boundary.known_from) AS since
      FROM piece LEFT JOIN boundary ON boundary.area_id = piece.child_id AND boundary.known_until = 'infinity' GROUP BY piece.area_id
  ), mapped AS (
    SELECT DISTINCT ON (area.id) area.id, area.code, area.csp_code AS "cspCode", area.level, area.name, area.valid_from::text AS "validFrom", area.valid_until::text AS "validUntil",
           own.code AS district, own.name AS "districtName", ${level === AreaLevel.DISTRICT ? 'own.map_place' : 'NULL'} AS "mapPlace",
           coalesce(boundary.known_from, made.since)::text AS "drawnSince", made.pieces
      FROM own ${level === AreaLevel.DISTRICT ? 'JOIN area ON area.id = own.id' : IN_DISTRICT}
      LEFT JOIN boundary ON boundary.area_id = area.id AND boundary.known_until = 'infinity' LEFT JOIN made ON made.area_id = area.id
     WHERE area.level = $2 AND ${inForce('area', '$1')} ${IS_MAPPED[level] ?? ''}
     ORDER BY area.id
  )
  SELECT coalesce(json_agg(mapped ORDER BY "districtName", name, code), '[]') AS areas FROM mapped`;

/** Today's areas of one kind in the districts of the partnership, by district and name. */
export async function mappedAreas(db: DataSource, level: AreaLevel, day: Day): Promise<MappedArea[]> {
  const [{ areas }] = (await runPrepared<{ areas: MappedArea[] }>(db, { name: `mapped-areas-${level}`, text: areasOf(level) }, [day, level])) as [{ areas: MappedArea[] }];
  return areas;
}

/** Where the shapes of the areas are fetched; null where none can be drawn. */
export function shapesOf(level: AreaLevel, areas: readonly MappedArea[]): string | null {
  return areas.some(({ drawnSince }) => drawnSince !== null) ? `/boundaries/${pathOf(level)}.json` : null;
}

/** "precision-area" */
export const pathOf = (level: AreaLevel) => level.toLowerCase().replace('_', '-');
