import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A district that is no locality priority may report of its own accord. */
export class ReportVoluntarily1795730001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE theme DROP CONSTRAINT theme_kind_check;
      ALTER TABLE theme ADD CONSTRAINT theme_kind_check CHECK (kind IN ('THEME', 'LOCALITY', 'DISTRICT'));
      ALTER TABLE theme DROP CONSTRAINT theme_stands_under_one_thing;
      ALTER TABLE theme ADD CONSTRAINT theme_stands_under_one_thing CHECK ((priority_id IS NOT NULL) = (kind = 'THEME') AND (district_id IS NOT NULL) = (kind <> 'THEME'));
      ALTER TABLE update_request ADD COLUMN voluntary boolean NOT NULL DEFAULT false;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE update_request DROP COLUMN voluntary;
      ALTER TABLE theme DROP CONSTRAINT theme_stands_under_one_thing;
      ALTER TABLE theme ADD CONSTRAINT theme_stands_under_one_thing CHECK ((priority_id IS NOT NULL) = (kind = 'THEME') AND (district_id IS NOT NULL) = (kind = 'LOCALITY'));
      ALTER TABLE theme DROP CONSTRAINT theme_kind_check;
      ALTER TABLE theme ADD CONSTRAINT theme_kind_check CHECK (kind IN ('THEME', 'LOCALITY'));
    `);
  }
}
