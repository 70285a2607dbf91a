const SMALL_AREAS = 534;
/** Across, on a field of squares. */
const COLUMNS = 24;

/**
 * Invented small areas in the districts of the register, each a square of a field, with the districts beside each other as their names follow; monthly
 * counts of shoplifting in them and in their districts up to the end of 2025, and residents. Planted, because importing them would measure something else.
 * @param {import('pg').Client} db
 * @param {{ months?: number, areas?: number }} options
 */
export async function plantCounty(db, { months = 12, areas = SMALL_AREAS } = {}) {
  await db.query(AREAS, [areas]);
  await db.query(MEMBERS);
  await db.query(WARDS);
  await db.query(IN_WARDS);
  await db.query(BOUNDARIES, [COLUMNS]);
  await db.query(COUNTS, [months]);
  await db.query(OF_DISTRICTS);
  await db.query(RESIDENTS);
  await db.query('ANALYZE');
}

/** By district and number: "Lichfield 012". */
const AREAS = `
  INSERT INTO area (code, level, name)
  SELECT 'E0188' || to_char(number, 'FM0000'), 'LSOA', own.name || ' ' || to_char(number, 'FM000')
    FROM generate_series(1, $1::int) number JOIN (SELECT name, row_number() OVER (ORDER BY name) - 1 AS place, count(*) OVER () AS many FROM district) own ON own.place = (number - 1) * own.many / $1`;

const MEMBERS = `
  INSERT INTO area_member (child_id, parent_id)
  SELECT small.id, own.id FROM area small JOIN area own ON own.level = 'DISTRICT' AND small.name ~ ('^' || own.name || ' \\d+$') WHERE small.code LIKE 'E0188%'`;

/** One to each district, "Lichfield ward": all but its first small area; that one lies in none. */
const WARDS = `
  INSERT INTO area (code, level, name) SELECT 'E0588' || to_char(row_number() OVER (ORDER BY name), 'FM0000'), 'WARD', name || ' ward' FROM district`;

const IN_WARDS = `
  INSERT INTO area_member (child_id, parent_id)
  SELECT ward.id, own.id FROM area ward JOIN area own ON own.level = 'DISTRICT' AND ward.name = own.name || ' ward'
  UNION ALL
  SELECT small.id, ward.id FROM (SELECT small.id, own.name, row_number() OVER (PARTITION BY own.id ORDER BY small.code) AS place
                                   FROM area small JOIN area_member ON child_id = small.id JOIN area own ON own.id = parent_id AND own.level = 'DISTRICT' WHERE small.code LIKE 'E0188%') small
    JOIN area ward ON ward.level = 'WARD' AND ward.name = small.name || ' ward' WHERE place > 1`;

const BOUNDARIES = `
  INSERT INTO boundary (area_id, geometry)
  SELECT id, json_build_object('type', 'Polygon', 'coordinates', json_build_array(json_build_array(
           json_build_array(x, y), json_build_array(x + 0.02, y), json_build_array(x + 0.02, y + 0.012), json_build_array(x, y + 0.012), json_build_array(x, y))))
    FROM (SELECT id, -2.2 + 0.02 * ((place - 1) / $1::int) AS x, 53 - 0.012 * ((place - 1) % $1::int) AS y
            FROM (SELECT id, row_number() OVER (ORDER BY code) AS place FROM area WHERE code LIKE 'E0188%') numbered) placed`;

/** Up and down by chance, the same in every run; in two of five months nothing, of which nothing is said. */
const COUNTS = `
  INSERT INTO observation (measure_id, area_id, period_start, period_end, numerator)
  SELECT measure.id, area.id, month, month + interval '1 month', 1 + (area.id * 7 + extract(month FROM month)::int * 13) % 9
    FROM measure, area, generate_series(date '2026-01-01' - $1 * interval '1 month', date '2025-12-01', interval '1 month') month
   WHERE measure.slug = 'shoplifting' AND area.code LIKE 'E0188%' AND (area.id * 3 + extract(month FROM month)::int) % 5 > 1`;

const OF_DISTRICTS = `
  INSERT INTO observation (measure_id, area_id, period_start, period_end, numerator)
  SELECT measure_id, own.id, period_start, period_end, sum(numerator)
    FROM observation JOIN area small ON small.id = area_id AND small.code LIKE 'E0188%' JOIN area_member ON child_id = small.id JOIN area own ON own.id = parent_id AND own.level = 'DISTRICT'
   GROUP BY measure_id, own.id, period_start, period_end`;

const RESIDENTS = `
  INSERT INTO observation (measure_id, area_id, period_start, period_end, numerator)
  SELECT measure.id, area.id, '2020-07-01', '2021-07-01', CASE area.level WHEN 'LSOA' THEN 1400 + area.id % 500 ELSE 110000 END
    FROM measure, area WHERE measure.slug = 'residents' AND (area.code LIKE 'E0188%' OR area.code IN (SELECT gss_code FROM district))`;
