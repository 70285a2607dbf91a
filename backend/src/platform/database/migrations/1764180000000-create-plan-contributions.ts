import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlanContributions1764180000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE plan_contribution (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        priority_id uuid NOT NULL REFERENCES priority,
        plan_objective_id uuid NOT NULL REFERENCES plan_objective,
        note text,
        valid_from date NOT NULL,
        valid_until date,
        CHECK (valid_from < valid_until),
        CONSTRAINT plan_contribution_once
          EXCLUDE USING gist (priority_id WITH =, plan_objective_id WITH =, daterange(valid_from, valid_until) WITH &&)
      );
      CREATE INDEX plan_contribution_objective ON plan_contribution (plan_objective_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE plan_contribution;');
  }
}
