import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SayWhichAreasActionsAreFor1795800000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The precision areas that an action of a district's plan is for; one action may be for several.
      CREATE TABLE plan_action_area (
        plan_action_id uuid NOT NULL REFERENCES plan_action,
        precision_area_id uuid NOT NULL REFERENCES precision_area,
        PRIMARY KEY (plan_action_id, precision_area_id)
      );
      CREATE INDEX plan_action_area_of ON plan_action_area (precision_area_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE plan_action_area');
  }
}
