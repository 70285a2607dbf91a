import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside the content, so that a list of versions need not read the papers. */
export class SayWhyAPackVersionFollowed1764140001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE pack_version ADD COLUMN reason text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE pack_version DROP COLUMN reason`);
  }
}
