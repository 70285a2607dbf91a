import type { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { inForce } from '../../governance/effective-dates.js';
import { readPrepared } from '../../platform/database/prepared.js';
import { AreaLevel } from '../areas/area-level.js';
import type { Area } from '../areas/area.entity.js';
import { isOfToday } from '../areas/successions.js';

/** The kinds of areas that the county is drawn in, the largest first. */
export const MAPPED_LEVELS = [AreaLevel.DISTRICT, AreaLevel.WARD, AreaLevel.PRECISION_AREA, AreaLevel.LSOA] as const;

/** An area of today as it stands on a map of the county. */
export interface MappedArea extends Area {
  /** The code of the district that it is or lies in. */
  district: string;
  districtName: string;
  /** The small areas that it is made up of, where it is a ward or a precision area. */
  pieces: number[] | null;
  /** Its column and row on the schematic map: only districts stand there. */
  mapPlace: string | null;
}

export interface Mapped {
  areas: readonly MappedArea[];
  /** Whether there are boundaries to draw any of them by. */
  isDrawn: boolean;
}

const current = (member: string) => `${member}.known_until = 'infinity' AND ${inForce(member, '$1')}`;
const SMALL = `small AS (SELECT id FROM area WHERE level = 'LSOA' AND ${isOfToday('area')})`;
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
  [AreaLevel.WARD]: 'AND (area.id IN (SELECT area_id FROM piece) OR NOT EXISTS (SELECT FROM piece))', [AreaLevel.LSOA]: `AND ${isOfToday('area')}`,
};
const IN_DISTRICT = `JOIN area_member member ON member.parent_id = own.id AND ${current('member')} JOIN area ON area.id = member.child_id`;

interface Found {
  districts: { code: string; name: string; mapPlace: string | null }[];
  /** Side by side; null where there is no area. */
  ids: number[] | null;
  codes: string[];
  names: string[];
  cspCodes: (string | null)[];
  starts: (Day | null)[];
  ends: (Day | null)[];
  districtCodes: string[];
  pieces: (number[] | null)[];
  isDrawn: boolean;
}

/** $1 the day, $2 the kind. */
const areasOf = (level: AreaLevel) => `
  WITH own AS (
    SELECT area.id, area.code, area.name, district.map_place AS "mapPlace" FROM district JOIN area ON area.code = district.gss_code WHERE ${inForce('district', '$1')}
  ), ${PIECES[level] ?? NONE}, made AS (
    SELECT area_id, array_agg(child_id ORDER BY child_id) AS pieces FROM piece GROUP BY area_id
  ), mapped AS (
    SELECT DISTINCT ON (area.id) area.id, area.code, area.name, area.csp_code, area.valid_from, area.valid_until, own.code AS district, own.name AS district_name, made.pieces
      FROM own ${level === AreaLevel.DISTRICT ? 'JOIN area ON area.id = own.id' : IN_DISTRICT} LEFT JOIN made ON made.area_id = area.id
     WHERE area.level = $2 AND ${inForce('area', '$1')} ${IS_MAPPED[level] ?? ''}
     ORDER BY area.id
  )
  SELECT row_to_json(lists) FROM (
    SELECT coalesce((SELECT json_agg(own) FROM own), '[]') AS districts,
           array_agg(id) AS ids, array_agg(code) AS codes, array_agg(name) AS names, array_agg(csp_code) AS "cspCodes", array_agg(valid_from) AS starts, array_agg(valid_until) AS ends,
           array_agg(district) AS "districtCodes", json_agg(pieces) AS pieces,
           EXISTS (SELECT FROM (SELECT id FROM mapped UNION ALL SELECT unnest(pieces) FROM mapped) drawn JOIN boundary ON boundary.area_id = drawn.id AND boundary.known_until = 'infinity') AS "isDrawn"
      FROM (SELECT * FROM mapped ORDER BY district_name, name, code) AS in_order) AS lists`;

/** Today's areas of one kind in the districts of the partnership, by district and name. */
export async function mappedAreas(db: DataSource, level: AreaLevel, day: Day): Promise<Mapped> {
  const found = (await readPrepared<Found>(db, { name: `mapped-areas-${level}`, text: areasOf(level) }, [day, level]))!;
  const districtOf = new Map(found.districts.map(district => [district.code, district]));
  return {
    isDrawn: found.isDrawn,
    areas: (found.ids ?? []).map((id, place) => {
      const { code: district, name: districtName, mapPlace } = districtOf.get(found.districtCodes[place]!)!;
      return {
        id, code: found.codes[place]!, name: found.names[place]!, cspCode: found.cspCodes[place]!, level, validFrom: found.starts[place]!, validUntil: found.ends[place]!,
        district, districtName, mapPlace: level === AreaLevel.DISTRICT ? mapPlace : null, pieces: found.pieces[place]!,
      };
    }),
  };
}

/** Where the shapes of areas are fetched. */
export const shapesOf = (level: AreaLevel) => `/boundaries/${pathOf(level)}.json`;

/** "precision-area" */
export const pathOf = (level: AreaLevel) => level.toLowerCase().replace('_', '-');
