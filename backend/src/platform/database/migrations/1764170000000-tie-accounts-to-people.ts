import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TieAccountsToPeople1764170000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE account
        ADD person_id uuid REFERENCES person,
        ADD CONSTRAINT account_is_a_person_or_stands_for_a_post CHECK (person_id IS NULL OR post_id IS NULL);
      CREATE UNIQUE INDEX account_of_person ON account (person_id) WHERE closed_at IS NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX account_of_person;
      ALTER TABLE account DROP CONSTRAINT account_is_a_person_or_stands_for_a_post, DROP person_id;
    `);
  }
}
