import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which small areas make up a precision area, from a day on, as people entered it; what an import says of areas stands beside it. */
export class EnterExtents1795700000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE precision_area_extent (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        precision_area_id uuid NOT NULL REFERENCES precision_area,
        valid_from date NOT NULL,
        valid_until date CHECK (valid_until > valid_from),
        reason text NOT NULL CHECK (reason <> ''),
        basis text NOT NULL CHECK (basis IN ('SMALL_AREAS', 'WARDS', 'BOUNDARY')),
        basis_note text NOT NULL,
        geometry jsonb,
        entered_at timestamptz NOT NULL DEFAULT now(),
        entered_by_id uuid,
        source text,
        confirmed_at timestamptz,
        confirmed_by_id uuid,
        withdrawn_at timestamptz,
        withdrawn_by_id uuid,
        CHECK ((source IS NULL) = (confirmed_at IS NULL)),
        CONSTRAINT precision_area_extent_one_at_a_time
          EXCLUDE USING gist (precision_area_id WITH =, daterange(valid_from, valid_until) WITH &&) WHERE (withdrawn_at IS NULL)
      );
      CREATE TABLE precision_area_extent_member (
        extent_id uuid NOT NULL REFERENCES precision_area_extent,
        area_id integer NOT NULL REFERENCES area,
        share double precision CHECK (share > 0 AND share <= 1),
        PRIMARY KEY (extent_id, area_id)
      );

      -- A small area may leave a precision area and come back: then it belongs twice, once for each extent.
      ALTER TABLE area_member ADD extent_id uuid REFERENCES precision_area_extent;
      ALTER TABLE area_member DROP CONSTRAINT area_member_pkey;
      CREATE UNIQUE INDEX area_member_once ON area_member (child_id, parent_id, known_from, extent_id) NULLS NOT DISTINCT;
      DROP INDEX area_member_current;
      CREATE UNIQUE INDEX area_member_current ON area_member (child_id, parent_id) WHERE known_until = 'infinity' AND extent_id IS NULL;
      CREATE UNIQUE INDEX area_member_by_extent ON area_member (extent_id, child_id) WHERE known_until = 'infinity' AND extent_id IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM area_member WHERE extent_id IS NOT NULL;
      DROP INDEX area_member_by_extent, area_member_current, area_member_once;
      ALTER TABLE area_member ADD PRIMARY KEY (child_id, parent_id, known_from);
      CREATE UNIQUE INDEX area_member_current ON area_member (child_id, parent_id) WHERE known_until = 'infinity';
      ALTER TABLE area_member DROP extent_id;
      DROP TABLE precision_area_extent_member, precision_area_extent;
    `);
  }
}
