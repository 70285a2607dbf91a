import type { Client as Database } from 'pg';

/** The county of the register. */
export const COUNTY = 'E10000028';
export const DISTRICT = {
  cannockChase: 'E07000192', eastStaffordshire: 'E07000193', lichfield: 'E07000194', newcastle: 'E07000195',
  southStaffordshire: 'E07000196', stafford: 'E07000197', moorlands: 'E07000198', tamworth: 'E07000199',
};

export interface PlantedMeasure {
  slug: string;
  suppressionClass?: 'OPEN' | 'PARTNER' | 'SENSITIVE';
  shape?: 'COUNT' | 'PERCENTAGE';
  smallestLevel?: 'DISTRICT' | 'PRECISION_AREA' | 'LSOA';
  denominator?: 'RESIDENTS' | 'NONE';
  kind?: 'PERFORMANCE' | 'CONTEXTUAL';
  /** The theme that it serves, by its name in web addresses. */
  theme?: string;
  approved?: boolean;
}

/** What anybody may see of a count that serves a theme. */
export const OPEN: Omit<PlantedMeasure, 'slug'> = { suppressionClass: 'OPEN', denominator: 'NONE', theme: 'asb', approved: false };

/** A month's figure of an area: a count, or what is in it and of how many. */
export type MonthFigure = number | { of: number; in: number } | null;

/** Figures as imports leave them: a release ends what it says otherwise and is known from its own moment on. */
export class PartnerFigures {
  constructor(private readonly db: Database) {}

  /** A partner's measure: monthly, approved for the group. */
  async measure({ slug, suppressionClass = 'PARTNER', shape = 'COUNT', smallestLevel = 'DISTRICT', denominator = 'RESIDENTS', kind = 'PERFORMANCE', theme, approved = true }: PlantedMeasure): Promise<void> {
    await this.db.query(
      `WITH made AS (
         INSERT INTO measure (slug, name, definition, counted, not_counted, shape, unit, source, category, publisher, licence, frequency, lag_days, direction, direction_reason,
                              kind, denominator, smallest_level, suppression_class, release_approved_by, position)
         VALUES ($1, upper(left($1, 1)) || replace(substr($1, 2), '-', ' '), 'A test', 'All', 'None', $2, 'referrals', 'template', $1, 'A partner', 'For the group', 'MONTH', 30, 'DECREASE', 'Fewer is better',
                 $3, $4, $5, $6, $7, 900) RETURNING id)
       INSERT INTO measure_theme (measure_id, theme_id, position) SELECT made.id, theme.id, 90 FROM made, theme WHERE theme.slug = $8`,
      [slug, shape, kind, denominator, smallestLevel, suppressionClass, approved ? 'The group' : null, theme]);
  }

  /** Makes a measure the sum of others: only the register says so of any. */
  async isTheSumOf(slug: string, parts: readonly string[]): Promise<void> {
    await this.db.query('INSERT INTO measure_part (measure_id, part_id) SELECT total.id, part.id FROM measure total, measure part WHERE total.slug = $1 AND part.slug = ANY ($2)', [slug, parts]);
  }

  /** Makes figures known: by area code, one a month from the first of April 2024. A null is not reported. */
  async release(slug: string, byArea: Record<string, readonly MonthFigure[]>, from = '2024-04-01'): Promise<void> {
    const rows = Object.entries(byArea).flatMap(([area, figures]) => figures.flatMap((figure, month) => (
      figure === null ? [] : [{ area, month, numerator: typeof figure === 'number' ? figure : figure.in, denominator: typeof figure === 'number' ? null : figure.of }])));
    await this.db.query(
      `WITH moment AS (SELECT clock_timestamp() AS at),
            given AS (SELECT measure.id AS measure_id, area.id AS area_id, ($2::date + month * interval '1 month')::date AS period_start,
                             ($2::date + (month + 1) * interval '1 month')::date AS period_end, row.numerator, row.denominator
                        FROM json_to_recordset($3) AS row (area text, month int, numerator float8, denominator float8)
                        JOIN area ON area.code = row.area JOIN measure ON measure.slug = $1),
            ended AS (UPDATE observation SET known_until = moment.at FROM given, moment
                       WHERE observation.measure_id = given.measure_id AND observation.area_id = given.area_id AND observation.period_start = given.period_start
                         AND observation.known_until = 'infinity' AND (observation.numerator, observation.denominator) IS DISTINCT FROM (given.numerator, given.denominator)
                       RETURNING observation.measure_id, observation.area_id, observation.period_start)
       INSERT INTO observation (measure_id, area_id, period_start, period_end, numerator, denominator, known_from)
       SELECT given.*, moment.at FROM given CROSS JOIN moment
        WHERE EXISTS (SELECT FROM ended WHERE (ended.measure_id, ended.area_id, ended.period_start) = (given.measure_id, given.area_id, given.period_start))
           OR NOT EXISTS (SELECT FROM observation known WHERE known.measure_id = given.measure_id AND known.area_id = given.area_id AND known.period_start = given.period_start AND known.known_until = 'infinity')`,
      [slug, from, JSON.stringify(rows)]);
  }

  /** A figure of twelve months, as the national table publishes them each quarter. */
  async year(slug: string, area: string, start: string, count: number): Promise<void> {
    await this.db.query(
      `INSERT INTO observation (measure_id, area_id, period_start, period_end, numerator) SELECT measure.id, area.id, $3::date, ($3::date + interval '1 year')::date, $4 FROM measure, area WHERE slug = $1 AND code = $2`,
      [slug, area, start, count]);
  }

  /** Puts every release so far that much further into the past. */
  async longAgo(days: number): Promise<void> {
    for (const table of ['observation', 'area_member']) {
      await this.db.query(
        `UPDATE ${table} SET known_from = known_from - $1 * interval '1 day', known_until = CASE WHEN known_until = 'infinity' THEN known_until ELSE known_until - $1 * interval '1 day' END`, [days]);
    }
  }

  /** Residents of areas, as the estimates of mid-2020 have them. */
  async residents(byArea: Record<string, number>): Promise<void> {
    await this.db.query(
      `INSERT INTO observation (measure_id, area_id, period_start, period_end, numerator, known_from)
       SELECT measure.id, area.id, '2020-07-01', '2021-07-01', residents, now() FROM json_to_recordset($1) AS row (area text, residents float8)
         JOIN area ON area.code = row.area JOIN measure ON measure.slug = 'residents'`,
      [JSON.stringify(Object.entries(byArea).map(([area, residents]) => ({ area, residents })))]);
  }

  /** Lists small areas as lying in an area: no file says so of precision areas yet. */
  async liesIn(area: string, smallAreas: readonly string[]): Promise<void> {
    await this.db.query(`INSERT INTO area_member (child_id, parent_id) SELECT small.id, area.id FROM area small, area WHERE small.code = ANY ($2) AND area.code = $1`, [area, smallAreas]);
  }

  /** Makes one area the successor of others, as a reorganisation does. */
  async follows(area: string, before: readonly string[]): Promise<void> {
    await this.db.query(`INSERT INTO area_succession (from_id, to_id, change) SELECT before.id, area.id, 'MERGED' FROM area before, area WHERE before.code = ANY ($2) AND area.code = $1`, [area, before]);
  }
}
