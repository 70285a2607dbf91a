import type { MigrationInterface, QueryRunner } from 'typeorm';

const BODIES = `
  CREATE TABLE partnership (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL CHECK (name <> ''),
    short_name text NOT NULL,
    county text NOT NULL,
    gss_code text NOT NULL
  );
  CREATE UNIQUE INDEX partnership_is_one ON partnership ((true));

  CREATE TABLE organisation (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    slug text NOT NULL UNIQUE,
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('POLICE', 'COUNTY_COUNCIL', 'DISTRICT_COUNCIL', 'FIRE', 'PROBATION', 'HEALTH',
                                       'COMMISSIONER', 'VOLUNTARY', 'OTHER')),
    responsible_authority boolean NOT NULL,
    valid_from date,
    valid_until date,
    CHECK (valid_from < valid_until)
  );

  CREATE TABLE board (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    slug text NOT NULL UNIQUE,
    name text NOT NULL CHECK (name <> ''),
    note text,
    is_partnership boolean NOT NULL,
    valid_from date,
    valid_until date,
    CHECK (valid_from < valid_until),
    CONSTRAINT board_of_the_partnership_is_one EXCLUDE (is_partnership WITH =) WHERE (is_partnership) DEFERRABLE
  );

  CREATE TABLE board_reporting (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    board_id uuid NOT NULL REFERENCES board,
    reports_to_id uuid NOT NULL REFERENCES board,
    stated boolean NOT NULL,
    valid_from date,
    valid_until date,
    CHECK (board_id <> reports_to_id),
    CHECK (valid_from < valid_until),
    CONSTRAINT board_reporting_once EXCLUDE USING gist (board_id WITH =, reports_to_id WITH =, daterange(valid_from, valid_until) WITH &&) DEFERRABLE
  );`;

const POSTS = `
  CREATE TABLE person (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    slug text NOT NULL UNIQUE,
    name text NOT NULL CHECK (name <> '')
  );

  CREATE TABLE post (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    slug text NOT NULL UNIQUE,
    title text NOT NULL CHECK (title <> ''),
    organisation_id uuid REFERENCES organisation,
    valid_from date,
    valid_until date,
    CHECK (valid_from < valid_until)
  );

  CREATE TABLE post_holder (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    post_id uuid NOT NULL REFERENCES post,
    person_id uuid NOT NULL REFERENCES person,
    source text,
    confirmed_on date,
    confirmed_by uuid,
    valid_from date,
    valid_until date,
    CHECK (valid_from < valid_until),
    CONSTRAINT post_has_one_holder EXCLUDE USING gist (post_id WITH =, daterange(valid_from, valid_until) WITH &&) DEFERRABLE
  );
  CREATE INDEX post_holder_person ON post_holder (person_id);

  CREATE TABLE membership (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    capacity text NOT NULL CHECK (capacity IN ('RESPONSIBLE_AUTHORITY', 'CSP_CHAIR', 'PORTFOLIO_HOLDER', 'OTHER')),
    organisation_id uuid REFERENCES organisation,
    post_id uuid REFERENCES post,
    position integer NOT NULL,
    valid_from date,
    valid_until date,
    CHECK (organisation_id IS NOT NULL OR post_id IS NOT NULL),
    CHECK (valid_from < valid_until)
  );

  CREATE TABLE district (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    slug text NOT NULL UNIQUE,
    name text NOT NULL CHECK (name <> ''),
    gss_code text NOT NULL,
    csp_name text NOT NULL,
    csp_chair_id uuid REFERENCES post,
    csp_lead_id uuid REFERENCES post,
    valid_from date,
    valid_until date,
    CHECK (valid_from < valid_until)
  );

  CREATE TABLE precision_area (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    slug text NOT NULL UNIQUE,
    name text NOT NULL CHECK (name <> ''),
    district_id uuid NOT NULL REFERENCES district,
    priority_type text NOT NULL,
    rationale text NOT NULL,
    position integer NOT NULL,
    valid_from date,
    valid_until date,
    CHECK (valid_from < valid_until)
  );
  CREATE INDEX precision_area_district ON precision_area (district_id);`;

const AGREEMENTS = `
  CREATE TABLE agreement (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    slug text NOT NULL UNIQUE,
    title text NOT NULL CHECK (title <> ''),
    term text NOT NULL,
    valid_from date,
    valid_until date,
    CHECK (valid_from < valid_until),
    CONSTRAINT one_agreement_at_a_time EXCLUDE USING gist (daterange(valid_from, valid_until) WITH &&) DEFERRABLE
  );

  CREATE TABLE priority (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    slug text NOT NULL UNIQUE,
    name text NOT NULL CHECK (name <> ''),
    agreement_id uuid NOT NULL REFERENCES agreement,
    scope text NOT NULL CHECK (scope IN ('COUNTYWIDE', 'DISTRICT_ONLY')),
    position integer NOT NULL,
    valid_from date,
    valid_until date,
    CHECK (valid_from < valid_until)
  );
  CREATE INDEX priority_agreement ON priority (agreement_id);

  CREATE TABLE theme (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    slug text NOT NULL UNIQUE,
    name text NOT NULL CHECK (name <> ''),
    agreement_id uuid NOT NULL REFERENCES agreement,
    kind text NOT NULL CHECK (kind IN ('THEME', 'LOCALITY')),
    priority_id uuid REFERENCES priority,
    district_id uuid REFERENCES district,
    position integer NOT NULL,
    valid_from date,
    valid_until date,
    CONSTRAINT theme_stands_under_one_thing CHECK ((priority_id IS NOT NULL) = (kind = 'THEME') AND (district_id IS NOT NULL) = (kind = 'LOCALITY')),
    CHECK (valid_from < valid_until)
  );
  CREATE INDEX theme_priority ON theme (priority_id);
  CREATE INDEX theme_district ON theme (district_id);
  CREATE INDEX theme_agreement ON theme (agreement_id);`;

const ARRANGEMENTS = `
  CREATE TABLE theme_mode (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    theme_id uuid NOT NULL REFERENCES theme,
    mode text NOT NULL CHECK (mode IN ('MONITORED', 'ASSURED', 'AD_HOC')),
    inferred boolean NOT NULL,
    note text,
    valid_from date,
    valid_until date,
    CHECK (valid_from < valid_until),
    CONSTRAINT theme_has_one_mode EXCLUDE USING gist (theme_id WITH =, daterange(valid_from, valid_until) WITH &&) DEFERRABLE
  );

  CREATE TABLE theme_governance (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    theme_id uuid NOT NULL REFERENCES theme,
    board_id uuid NOT NULL REFERENCES board,
    role text,
    stated boolean NOT NULL,
    position integer NOT NULL,
    valid_from date,
    valid_until date,
    CHECK (valid_from < valid_until),
    CONSTRAINT theme_governance_once EXCLUDE USING gist (theme_id WITH =, board_id WITH =, daterange(valid_from, valid_until) WITH &&) DEFERRABLE
  );
  CREATE INDEX theme_governance_board ON theme_governance (board_id);

  CREATE TABLE lead_officer (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    theme_id uuid NOT NULL REFERENCES theme,
    post_id uuid NOT NULL REFERENCES post,
    capacity text NOT NULL CHECK (capacity IN ('LEAD', 'DEPUTY')),
    position integer NOT NULL,
    valid_from date,
    valid_until date,
    CHECK (valid_from < valid_until),
    CONSTRAINT lead_officer_once EXCLUDE USING gist (theme_id WITH =, post_id WITH =, daterange(valid_from, valid_until) WITH &&) DEFERRABLE
  );
  CREATE INDEX lead_officer_post ON lead_officer (post_id);

  CREATE TABLE partner_plan (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    slug text NOT NULL UNIQUE,
    title text NOT NULL CHECK (title <> ''),
    agreement_id uuid NOT NULL REFERENCES agreement,
    organisation_id uuid REFERENCES organisation,
    term text,
    first_year integer,
    last_year integer,
    position integer NOT NULL,
    valid_from date,
    valid_until date,
    CHECK (first_year <= last_year),
    CHECK (valid_from < valid_until)
  );
  CREATE INDEX partner_plan_agreement ON partner_plan (agreement_id);

  CREATE TABLE plan_objective (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    partner_plan_id uuid NOT NULL REFERENCES partner_plan,
    text text NOT NULL CHECK (text <> ''),
    position integer NOT NULL,
    valid_from date,
    valid_until date,
    CHECK (valid_from < valid_until)
  );
  CREATE INDEX plan_objective_plan ON plan_objective (partner_plan_id);

  CREATE TABLE register_entry (
    kind text NOT NULL,
    key text NOT NULL,
    row_id uuid NOT NULL,
    loaded jsonb NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kind, key)
  );`;

/**
 * The register: everything agreed by people is held over half-open days `[valid_from, valid_until)`; null is open.
 * The exclusion constraints are deferrable, so that the register file may change several rows in any order.
 */
export class CreateTheRegister1764000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Lets an exclusion constraint compare ids for equality; a trusted extension, so the owner of the database may add it.
    await db.query('CREATE EXTENSION IF NOT EXISTS btree_gist;');
    await db.query(BODIES);
    await db.query(POSTS);
    await db.query(AGREEMENTS);
    await db.query(ARRANGEMENTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE register_entry, plan_objective, partner_plan, lead_officer, theme_governance, theme_mode, theme, priority,
                 agreement, precision_area, district, membership, post_holder, post, person, board_reporting, board,
                 organisation, partnership;
      DROP EXTENSION btree_gist;
    `);
  }
}
