import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was entered on screen can be told from what the file brought, and an end from the appointment that caused it. */
const KEPT = ['post_holder', 'theme_mode', 'theme_governance', 'lead_officer'];

/** The register as it is kept on screen: former names, priorities that were split or merged, and where their themes went. */
export class KeepTheRegister1764100000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of KEPT) {
      await db.query(`ALTER TABLE ${table} ADD COLUMN entered_on date,
        ADD COLUMN ended_by_id uuid CONSTRAINT ${table}_ended_by REFERENCES ${table} ON DELETE SET NULL`);
    }
    await db.query(`
      CREATE TABLE former_name (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL CHECK (kind IN ('PRIORITY', 'THEME', 'BOARD')),
        thing_id uuid NOT NULL,
        name text NOT NULL CHECK (name <> ''),
        valid_until date NOT NULL,
        CONSTRAINT one_name_at_a_time UNIQUE (thing_id, valid_until)
      );

      CREATE TABLE theme_place (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        theme_id uuid NOT NULL REFERENCES theme,
        priority_id uuid NOT NULL REFERENCES priority,
        valid_from date NOT NULL,
        valid_until date,
        CHECK (valid_from < valid_until),
        CONSTRAINT theme_has_one_place EXCLUDE USING gist (theme_id WITH =, daterange(valid_from, valid_until) WITH &&) DEFERRABLE
      );
      CREATE INDEX theme_place_priority ON theme_place (priority_id);

      CREATE TABLE priority_succession (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        change_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('SPLIT', 'MERGE')),
        from_id uuid NOT NULL REFERENCES priority,
        to_id uuid NOT NULL REFERENCES priority,
        day date NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        entered_on date NOT NULL,
        CHECK (from_id <> to_id),
        CONSTRAINT priority_succession_once UNIQUE (from_id, to_id)
      );
      CREATE INDEX priority_succession_to ON priority_succession (to_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE priority_succession, theme_place, former_name;');
    for (const table of KEPT) await db.query(`ALTER TABLE ${table} DROP COLUMN ended_by_id, DROP COLUMN entered_on`);
  }
}
