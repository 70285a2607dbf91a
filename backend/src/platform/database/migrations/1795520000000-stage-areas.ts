import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a file names and nobody knows yet becomes known when the file is committed; the same file is committed once. */
export class StageAreas1795520000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE staged_area (
        import_id integer NOT NULL REFERENCES import_run ON DELETE CASCADE,
        -- Where the area is new, set aside for it; another import may have named it before this one is committed.
        id integer NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        name text NOT NULL,
        csp_code text,
        PRIMARY KEY (import_id, code)
      );
      -- Later imports that say the same: where the one that brought it is undone, it stays known by them.
      ALTER TABLE observation ADD also_by integer[] NOT NULL DEFAULT '{}';
      ALTER TABLE area_member ADD also_by integer[] NOT NULL DEFAULT '{}';
      ALTER TABLE area_succession ADD also_by integer[] NOT NULL DEFAULT '{}';
      ALTER TABLE boundary ADD also_by integer[] NOT NULL DEFAULT '{}';
      CREATE INDEX area_member_ended_by ON area_member (ended_by) WHERE ended_by IS NOT NULL;
      CREATE UNIQUE INDEX import_run_once ON import_run (file_hash) WHERE state = 'COMMITTED';
      CREATE INDEX import_run_open ON import_run (state) WHERE state IN ('READING', 'READY');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE staged_area; DROP INDEX import_run_once, import_run_open, area_member_ended_by;
      ALTER TABLE observation DROP also_by; ALTER TABLE area_member DROP also_by; ALTER TABLE area_succession DROP also_by; ALTER TABLE boundary DROP also_by;
    `);
  }
}
