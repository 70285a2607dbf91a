import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What of a release is not shown, decided once for what it holds and by which rules (a hash of them); and what a reader who keeps all releases
 * has. Measures that are parts of each other are decided together, under the first of them.
 */
export class KeepCountsBack1795507000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE suppression_decision (
        measure_id integer NOT NULL REFERENCES measure,
        content text NOT NULL,
        decided_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        hidden jsonb NOT NULL,
        given_away jsonb NOT NULL,
        shown_before jsonb NOT NULL,
        PRIMARY KEY (measure_id, content)
      );
      CREATE TABLE suppression_memory (
        measure_id integer PRIMARY KEY REFERENCES measure,
        remembered jsonb NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE suppression_memory, suppression_decision');
  }
}
