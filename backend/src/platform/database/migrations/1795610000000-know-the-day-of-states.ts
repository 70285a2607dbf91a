import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day for which all measure states hold; empty where they have to be computed anew, no row where there are none yet. */
export class KnowTheDayOfStates1795610000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE measure_state_day (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), day date);
      INSERT INTO measure_state_day (day) SELECT NULL WHERE EXISTS (SELECT FROM measure_state);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE measure_state_day');
  }
}
