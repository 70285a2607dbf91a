import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came with an import is never overwritten: a row is known from one moment until another, and says which import ended it. Without an import it came with the register. */
const RELEASED = `
  import_id integer REFERENCES import_run,
  known_from timestamptz NOT NULL DEFAULT now(),
  known_until timestamptz NOT NULL DEFAULT 'infinity' CHECK (known_until > known_from),
  ended_by integer REFERENCES import_run`;

/** What people enter and end on screen, with days. */
const ENTERED = `
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  valid_from date,
  valid_until date,
  entered_on date DEFAULT CURRENT_DATE,
  ended_by_id uuid,
  CHECK (valid_until > valid_from)`;

export class HoldMeasures1795500000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE area (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        code text NOT NULL UNIQUE,
        csp_code text UNIQUE,
        level text NOT NULL CHECK (level IN ('COUNTRY', 'REGION', 'FORCE', 'COUNTY', 'DISTRICT', 'CSP', 'WARD', 'PRECISION_AREA', 'LSOA', 'UNPLACED')),
        name text NOT NULL CHECK (name <> ''),
        valid_from date,
        valid_until date,
        CHECK (valid_until > valid_from)
      );

      CREATE TABLE import_run (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        source text NOT NULL,
        file_name text NOT NULL,
        file_hash text NOT NULL,
        file_bytes bigint NOT NULL,
        state text NOT NULL CHECK (state IN ('READING', 'READY', 'COMMITTED', 'UNDONE', 'REFUSED', 'DISCARDED')),
        account_id uuid,
        started_at timestamptz NOT NULL DEFAULT now(),
        progress real NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 1),
        read bigint NOT NULL DEFAULT 0,
        counted bigint NOT NULL DEFAULT 0,
        outside bigint NOT NULL DEFAULT 0,
        no_location bigint NOT NULL DEFAULT 0,
        rejected bigint NOT NULL DEFAULT 0,
        rejections jsonb NOT NULL DEFAULT '[]',
        preview jsonb,
        refusal text,
        period_start date,
        period_end date,
        committed_at timestamptz,
        undone_at timestamptz,
        undone_by_id uuid,
        CHECK (state NOT IN ('COMMITTED', 'UNDONE') OR committed_at IS NOT NULL)
      );
      CREATE INDEX import_run_by_file ON import_run (file_hash);

      CREATE TABLE area_member (
        child_id integer NOT NULL REFERENCES area,
        parent_id integer NOT NULL REFERENCES area,
        valid_from date,
        valid_until date,
        CHECK (valid_until > valid_from),
        ${RELEASED},
        PRIMARY KEY (child_id, parent_id, known_from)
      );
      CREATE UNIQUE INDEX area_member_current ON area_member (child_id, parent_id) WHERE known_until = 'infinity';
      CREATE INDEX area_member_of ON area_member (parent_id);
      CREATE INDEX area_member_by_import ON area_member (import_id);

      CREATE TABLE area_succession (
        from_id integer NOT NULL REFERENCES area,
        to_id integer NOT NULL REFERENCES area,
        change text NOT NULL CHECK (change IN ('UNCHANGED', 'SPLIT', 'MERGED', 'REDRAWN')),
        ${RELEASED},
        PRIMARY KEY (from_id, to_id, known_from)
      );
      CREATE UNIQUE INDEX area_succession_current ON area_succession (from_id, to_id) WHERE known_until = 'infinity';
      CREATE INDEX area_succession_to ON area_succession (to_id);
      CREATE INDEX area_succession_by_import ON area_succession (import_id);

      CREATE TABLE boundary (
        area_id integer NOT NULL REFERENCES area,
        geometry jsonb NOT NULL,
        ${RELEASED},
        PRIMARY KEY (area_id, known_from)
      );
      CREATE UNIQUE INDEX boundary_current ON boundary (area_id) WHERE known_until = 'infinity';
      CREATE INDEX boundary_by_import ON boundary (import_id);

      CREATE TABLE measure (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text NOT NULL CHECK (name <> ''),
        definition text NOT NULL,
        counted text NOT NULL,
        not_counted text NOT NULL,
        shape text NOT NULL CHECK (shape IN ('COUNT', 'PERCENTAGE', 'RATE')),
        unit text NOT NULL,
        source text NOT NULL,
        category text NOT NULL,
        publisher text NOT NULL,
        licence text NOT NULL,
        source_url text,
        frequency text NOT NULL CHECK (frequency IN ('MONTH', 'QUARTER', 'YEAR', 'ROLLING_YEAR')),
        lag_days integer NOT NULL CHECK (lag_days >= 0),
        direction text NOT NULL CHECK (direction IN ('INCREASE', 'DECREASE', 'NEUTRAL')),
        direction_reason text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('PERFORMANCE', 'CONTEXTUAL', 'DENOMINATOR')),
        denominator text NOT NULL CHECK (denominator IN ('RESIDENTS', 'HOUSEHOLDS', 'NONE')),
        smallest_level text NOT NULL CHECK (smallest_level IN ('COUNTY', 'DISTRICT', 'WARD', 'PRECISION_AREA', 'LSOA')),
        suppression_class text NOT NULL CHECK (suppression_class IN ('OPEN', 'PARTNER', 'SENSITIVE')),
        release_approved_by text,
        release_until date,
        owner_id uuid REFERENCES post,
        trend_length integer NOT NULL DEFAULT 6 CHECK (trend_length BETWEEN 3 AND 12),
        screening boolean NOT NULL DEFAULT true,
        illustrative boolean NOT NULL DEFAULT false,
        position integer NOT NULL DEFAULT 0,
        valid_from date,
        valid_until date,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (source, category),
        CHECK (valid_until > valid_from)
      );

      CREATE TABLE measure_part (
        measure_id integer NOT NULL REFERENCES measure,
        part_id integer NOT NULL REFERENCES measure CHECK (part_id <> measure_id),
        PRIMARY KEY (measure_id, part_id)
      );

      CREATE TABLE measure_theme (
        ${ENTERED},
        measure_id integer NOT NULL REFERENCES measure,
        theme_id uuid NOT NULL REFERENCES theme,
        position integer NOT NULL DEFAULT 0
      );
      CREATE INDEX measure_theme_of ON measure_theme (theme_id);

      CREATE TABLE measure_target (
        ${ENTERED},
        measure_id integer NOT NULL REFERENCES measure,
        area_id integer NOT NULL REFERENCES area,
        kind text NOT NULL CHECK (kind IN ('TARGET', 'BASELINE')),
        value double precision NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        CONSTRAINT measure_target_one_at_a_time EXCLUDE USING gist (measure_id WITH =, area_id WITH =, kind WITH =, daterange(valid_from, valid_until) WITH &&)
      );

      CREATE TABLE comparator_set (
        ${ENTERED},
        slug text NOT NULL UNIQUE,
        name text NOT NULL CHECK (name <> ''),
        kind text NOT NULL CHECK (kind IN ('DISTRICTS', 'FORCE', 'REGION', 'COUNTRY', 'MOST_SIMILAR')),
        source text NOT NULL
      );

      CREATE TABLE comparator_member (
        ${ENTERED},
        set_id uuid NOT NULL REFERENCES comparator_set,
        area_id integer NOT NULL REFERENCES area
      );
      CREATE INDEX comparator_member_of ON comparator_member (set_id);

      CREATE TABLE rebase (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        measure_id integer NOT NULL REFERENCES measure,
        area_id integer REFERENCES area,
        starts_on date NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        approved_by text NOT NULL CHECK (approved_by <> ''),
        entered_at timestamptz NOT NULL DEFAULT now(),
        entered_by_id uuid,
        withdrawn_at timestamptz,
        withdrawn_by_id uuid
      );
      CREATE UNIQUE INDEX rebase_once ON rebase (measure_id, coalesce(area_id, 0), starts_on) WHERE withdrawn_at IS NULL;

      CREATE TABLE observation (
        measure_id integer NOT NULL REFERENCES measure,
        area_id integer NOT NULL REFERENCES area,
        period_start date NOT NULL,
        period_end date NOT NULL CHECK (period_end > period_start),
        numerator double precision CHECK (numerator >= 0),
        denominator double precision CHECK (denominator > 0),
        value double precision,
        sample_size integer CHECK (sample_size > 0),
        flags text[] NOT NULL DEFAULT '{}' CHECK (flags <@ ARRAY['PROVISIONAL', 'REVISED', 'ESTIMATED', 'BREAK', 'UNAVAILABLE']),
        note text,
        ${RELEASED},
        CHECK (numerator IS NOT NULL OR value IS NOT NULL OR 'UNAVAILABLE' = ANY (flags)),
        PRIMARY KEY (measure_id, area_id, period_start, period_end, known_from)
      );
      CREATE UNIQUE INDEX observation_current ON observation (measure_id, area_id, period_start, period_end) WHERE known_until = 'infinity';
      CREATE INDEX observation_by_import ON observation (import_id);
      CREATE INDEX observation_ended_by ON observation (ended_by) WHERE ended_by IS NOT NULL;

      -- What an import has read and nobody sees before it is committed.
      CREATE TABLE staged_observation (
        import_id integer NOT NULL REFERENCES import_run ON DELETE CASCADE,
        measure_id integer NOT NULL,
        area_id integer NOT NULL,
        period_start date NOT NULL,
        period_end date NOT NULL,
        numerator double precision,
        denominator double precision,
        value double precision,
        sample_size integer,
        flags text[] NOT NULL DEFAULT '{}',
        note text
      );
      CREATE INDEX staged_observation_of ON staged_observation (import_id);
      CREATE TABLE staged_scope (
        import_id integer NOT NULL REFERENCES import_run ON DELETE CASCADE,
        source text NOT NULL,
        period_start date NOT NULL,
        period_end date NOT NULL,
        PRIMARY KEY (import_id, source, period_start, period_end)
      );
      CREATE TABLE staged_member (
        import_id integer NOT NULL REFERENCES import_run ON DELETE CASCADE,
        child_id integer NOT NULL,
        parent_id integer NOT NULL,
        valid_from date,
        valid_until date,
        PRIMARY KEY (import_id, child_id, parent_id)
      );
      CREATE TABLE staged_succession (
        import_id integer NOT NULL REFERENCES import_run ON DELETE CASCADE,
        from_id integer NOT NULL,
        to_id integer NOT NULL,
        change text NOT NULL,
        PRIMARY KEY (import_id, from_id, to_id)
      );
      CREATE TABLE staged_boundary (
        import_id integer NOT NULL REFERENCES import_run ON DELETE CASCADE,
        area_id integer NOT NULL,
        geometry jsonb NOT NULL,
        PRIMARY KEY (import_id, area_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE staged_boundary, staged_succession, staged_member, staged_scope, staged_observation, observation, rebase,
        comparator_member, comparator_set, measure_target, measure_theme, measure_part, measure, boundary, area_succession, area_member, import_run, area;
    `);
  }
}
