import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plan and the issues that a trial makes up say so, as its updates do. */
export class TagWhatDistrictsMadeUp1795760000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE district_plan ADD COLUMN illustrative boolean NOT NULL DEFAULT false;
      ALTER TABLE hub_issue ADD COLUMN illustrative boolean NOT NULL DEFAULT false;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE hub_issue DROP COLUMN illustrative;
      ALTER TABLE district_plan DROP COLUMN illustrative;
    `);
  }
}
