import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PutPlansInOrder1795800001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Sub-groups and objectives stand in the order in which somebody put them; until now sub-groups stood by name, objectives as they were added.
      ALTER TABLE plan_sub_group ADD COLUMN position integer;
      ALTER TABLE sub_group_objective ADD COLUMN position integer;
      UPDATE plan_sub_group SET position = placed.position FROM (SELECT id, row_number() OVER (PARTITION BY plan_id ORDER BY name) AS position FROM plan_sub_group) placed WHERE placed.id = plan_sub_group.id;
      UPDATE sub_group_objective SET position = placed.position FROM (SELECT id, row_number() OVER (PARTITION BY sub_group_id ORDER BY id) AS position FROM sub_group_objective) placed WHERE placed.id = sub_group_objective.id;
      ALTER TABLE plan_sub_group ALTER COLUMN position SET NOT NULL;
      ALTER TABLE sub_group_objective ALTER COLUMN position SET NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE plan_sub_group DROP COLUMN position;
      ALTER TABLE sub_group_objective DROP COLUMN position;
    `);
  }
}
