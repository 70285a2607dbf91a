import { IN_FORCE, serveFloor, VIEWER } from './floor-server.mjs';

/*
 * The least that can answer a map of small areas: one statement that checks the session, adds up a year of counts in today's small areas of the county,
 * where none is 0 in a month that was listed, and divides by the residents.
 */
const MAP = {
  name: 'map',
  text: `
    WITH ${VIEWER},
    own AS MATERIALIZED (SELECT area.id, area.code, area.name FROM district JOIN area ON area.code = district.gss_code WHERE ${IN_FORCE('district')}),
    small AS MATERIALIZED (
      SELECT area.id, area.code, area.name, own.code AS district, own.name AS district_name
        FROM own JOIN area_member member ON member.parent_id = own.id AND member.known_until = 'infinity' AND ${IN_FORCE('member')}
        JOIN area ON area.id = member.child_id AND area.level = 'LSOA'
       WHERE NOT EXISTS (SELECT FROM area_succession WHERE from_id = area.id AND to_id <> area.id AND change <> 'UNCHANGED' AND known_until = 'infinity')
    ),
    what AS MATERIALIZED (SELECT * FROM measure WHERE slug = 'shoplifting'),
    listed AS MATERIALIZED (
      SELECT count(DISTINCT period_start) AS months FROM observation JOIN what ON what.id = measure_id WHERE area_id IN (SELECT id FROM own) AND known_until = 'infinity'
         AND period_start >= '2025-01-01' AND period_end <= '2026-01-01'
    ),
    counted AS MATERIALIZED (
      SELECT area_id, sum(numerator) AS count FROM observation JOIN what ON what.id = measure_id
       WHERE known_until = 'infinity' AND period_start >= '2025-01-01' AND period_end <= '2026-01-01' GROUP BY area_id
    ),
    people AS MATERIALIZED (
      SELECT DISTINCT ON (area_id) area_id, numerator AS residents FROM observation JOIN measure ON measure.id = measure_id AND measure.slug = 'residents'
       WHERE known_until = 'infinity' AND period_start < '2026-01-01' ORDER BY area_id, period_start DESC
    ),
    drawn AS (
      SELECT small.code, small.name, small.district, district_name, 1000 * coalesce(counted.count, 0) / residents AS value, coalesce(counted.count, 0) AS count,
             dense_rank() OVER (ORDER BY district_name) - 1 AS place
        FROM small JOIN listed ON listed.months = 12 LEFT JOIN counted ON counted.area_id = small.id LEFT JOIN people ON people.area_id = small.id ORDER BY district_name, small.name
    )
    SELECT json_build_object('data', json_build_object('measureMap', json_build_object(
      'measure', (SELECT json_build_object('slug', slug, 'name', name, 'unit', unit, 'publisher', publisher, 'licence', licence) FROM what),
      'level', 'LSOA', 'period', json_build_object('start', '2025-01-01', 'end', '2026-01-01'), 'shape', 'RATE', 'unit', 'crimes per 1,000 on the mid-2020 population',
      'notReleased', NULL, 'cautions', json_build_array('The rates are per resident.'), 'shapes', NULL,
      'districts', (SELECT json_agg(json_build_object('code', code, 'name', name, 'mapPlace', NULL) ORDER BY name) FROM own),
      'areas', (SELECT row_to_json(lists) FROM (
        SELECT array_agg(code) AS codes, array_agg(name) AS names, array_agg(place) AS districts, array_agg(value) AS values, array_agg(count) AS counts, array_agg(''::text) AS flags FROM drawn) lists)
    )))::text AS answer FROM viewer`,
};

serveFloor(MAP);
