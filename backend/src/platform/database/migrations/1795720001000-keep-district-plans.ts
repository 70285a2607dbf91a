import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepDistrictPlans1795720001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The yearly Community Safety Delivery Plan; a plan of 2026 is that of April 2026 to March 2027.
      CREATE TABLE district_plan (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        district_id uuid NOT NULL REFERENCES district,
        year integer NOT NULL CHECK (year BETWEEN 1998 AND 2100),
        UNIQUE (district_id, year)
      );

      CREATE TABLE plan_sub_group (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        plan_id uuid NOT NULL REFERENCES district_plan,
        name text NOT NULL CHECK (name <> ''),
        responsibilities text NOT NULL CHECK (responsibilities <> ''),
        version integer NOT NULL DEFAULT 1
      );
      CREATE UNIQUE INDEX plan_sub_group_once ON plan_sub_group (plan_id, lower(name));

      CREATE TABLE sub_group_objective (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        sub_group_id uuid NOT NULL REFERENCES plan_sub_group,
        text text NOT NULL CHECK (text <> ''),
        target text CHECK (target <> ''),
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX sub_group_objective_of ON sub_group_objective (sub_group_id);

      -- What is to be done, by whom and by when, is an action like any other; what a plan knows of it beside that stands here.
      ALTER TABLE action DROP CONSTRAINT action_born_of_check, ADD CONSTRAINT action_born_of_check CHECK (born_of IN ('NEXT_STEP', 'DISTRICT_PLAN'));
      CREATE TABLE plan_action (
        id uuid PRIMARY KEY REFERENCES action,
        plan_id uuid NOT NULL REFERENCES district_plan,
        objective_id uuid REFERENCES sub_group_objective,
        owner_post_id uuid REFERENCES post,
        owner_organisation_id uuid REFERENCES organisation,
        version integer NOT NULL DEFAULT 1,
        CHECK (num_nonnulls(owner_post_id, owner_organisation_id) = 1)
      );
      CREATE INDEX plan_action_of ON plan_action (plan_id);

      CREATE TABLE plan_action_partner (
        plan_action_id uuid NOT NULL REFERENCES plan_action,
        organisation_id uuid NOT NULL REFERENCES organisation,
        PRIMARY KEY (plan_action_id, organisation_id)
      );

      CREATE TABLE plan_action_priority (
        plan_action_id uuid NOT NULL REFERENCES plan_action,
        priority_id uuid NOT NULL REFERENCES priority,
        PRIMARY KEY (plan_action_id, priority_id)
      );
      CREATE INDEX plan_action_priority_of ON plan_action_priority (priority_id);

      CREATE TABLE plan_action_note (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        plan_action_id uuid NOT NULL REFERENCES plan_action,
        noted_on date NOT NULL,
        text text NOT NULL CHECK (text <> '')
      );
      CREATE INDEX plan_action_note_of ON plan_action_note (plan_action_id, noted_on);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE plan_action_note, plan_action_priority, plan_action_partner, plan_action;
      DELETE FROM action WHERE born_of = 'DISTRICT_PLAN';
      ALTER TABLE action DROP CONSTRAINT action_born_of_check, ADD CONSTRAINT action_born_of_check CHECK (born_of IN ('NEXT_STEP'));
      DROP TABLE sub_group_objective, plan_sub_group, district_plan;
    `);
  }
}
