import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepMeasureStates1795500001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE measure ADD caution text CHECK (caution <> ''), ADD overall boolean NOT NULL DEFAULT false;
      CREATE UNIQUE INDEX measure_overall ON measure (overall) WHERE overall;
      CREATE TABLE measure_state (
        measure_id integer NOT NULL REFERENCES measure,
        area_id integer NOT NULL REFERENCES area,
        variation text,
        state jsonb NOT NULL,
        PRIMARY KEY (measure_id, area_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE measure_state; ALTER TABLE measure DROP caution, DROP overall;');
  }
}
