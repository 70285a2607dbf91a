const BUILT = new URL('../../backend/dist/', import.meta.url);
const MEASURES = 60;
const MONTHS = 120;

/**
 * Ten years of monthly figures of sixty measures in twelve areas, five or so a theme, and their states, computed by the product itself.
 * Planted, because importing them would measure something else.
 * @param {import('pg').Client} db
 * @param {string} url where the product finds the same database
 */
export async function plantFigures(db, url) {
  await db.query(MEASURES_TO_SIXTY, [MEASURES]);
  await db.query(SERVES);
  await db.query(RUN);
  await db.query(FIGURES, [MONTHS]);
  await db.query('ANALYZE');
  await computeStates(url);
}

/**
 * Besides, ten million figures of every Community Safety Partnership of the country.
 * @param {import('pg').Client} db
 */
export async function plantCountry(db) {
  await db.query(`INSERT INTO area (code, level, name) SELECT 'E229' || to_char(number, 'FM00000'), 'CSP', 'Partnership ' || number FROM generate_series(1, 330) number`);
  await db.query(COUNTRY);
  await db.query('ANALYZE');
}

async function computeStates(url) {
  const built = path => import(new URL(path, BUILT).href);
  const { openDatabase } = await built('platform/database/database.js');
  const { ENTITIES } = await built('entities.js');
  const { Clock } = await built('platform/time/clock.js');
  const { SeriesService } = await built('measures/series/series.service.js');
  const { SuppressionService } = await built('measures/suppression/suppression.service.js');
  const { MeasureStates } = await built('measures/states/measure-states.service.js');
  const data = await openDatabase(url, { databasePool: 2, databaseTls: false }, ENTITIES);
  const clock = new Clock();
  await data.transaction(tx => new MeasureStates(data, clock, new SeriesService(data, clock, new SuppressionService())).renew(tx, null));
  await data.destroy();
}

/** Copies of the first one under other names, until there are as many that count by the month as asked for. */
const MEASURES_TO_SIXTY = `
  INSERT INTO measure (slug, name, definition, counted, not_counted, shape, unit, source, category, publisher, licence, frequency, lag_days, direction, direction_reason,
                       kind, denominator, smallest_level, suppression_class)
  SELECT 'planted-' || number, 'Planted measure ' || number, definition, counted, not_counted, shape, unit, 'planted', 'Planted ' || number, publisher, licence, frequency, lag_days,
         direction, direction_reason, kind, denominator, smallest_level, suppression_class
    FROM measure CROSS JOIN generate_series(1, $1 - (SELECT count(*)::int FROM measure WHERE source = 'police-street')) number WHERE slug = 'asb'`;

const SERVES = `
  INSERT INTO measure_theme (measure_id, theme_id, position)
  SELECT measure.id, theme.id, measure.id FROM measure JOIN (SELECT id, row_number() OVER (ORDER BY position) AS place, count(*) OVER () AS themes FROM theme) theme ON measure.id % theme.themes + 1 = theme.place
   WHERE measure.source = 'planted'`;

const RUN = `
  INSERT INTO import_run (source, file_name, file_hash, file_bytes, state, committed_at) VALUES ('planted', 'planted.csv', 'planted', 0, 'COMMITTED', now())`;

/** Counts that go up and down by chance and the season, the same in every run. */
const FIGURES = `
  INSERT INTO observation (measure_id, area_id, period_start, period_end, numerator, import_id, known_from)
  SELECT measure.id, area.id, day, CASE WHEN measure.overall THEN day + interval '1 year' ELSE day + interval '1 month' END,
         100 + abs(hashtext(measure.slug || area.code || month)) % 60 + 10 * (month % 12), run.id, run.committed_at
    FROM import_run run, measure CROSS JOIN area CROSS JOIN generate_series(1, $1) month
    CROSS JOIN LATERAL (SELECT (date_trunc('month', current_date) - month * interval '1 month')::date AS day) AS starts
   WHERE run.source = 'planted' AND (measure.source IN ('planted', 'police-street') OR measure.overall) AND (NOT measure.overall OR month % 12 = 0)
     AND area.level IN ('COUNTRY', 'REGION', 'FORCE', 'COUNTY', 'DISTRICT')`;

const COUNTRY = `
  INSERT INTO observation (measure_id, area_id, period_start, period_end, numerator, import_id, known_from)
  SELECT measure.id, area.id, day, day + interval '1 month', abs(hashtext(measure.slug || area.code)) % 500 + month, run.id, run.committed_at
    FROM import_run run, measure CROSS JOIN area CROSS JOIN generate_series(1, 505) month
    CROSS JOIN LATERAL (SELECT (date_trunc('month', current_date) - month * interval '1 month')::date AS day) AS starts
   WHERE run.source = 'planted' AND measure.source IN ('planted', 'police-street') AND area.code LIKE 'E229%'`;
