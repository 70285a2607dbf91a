import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CommentOnEvidence1795530000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE update_evidence (
        update_id uuid NOT NULL REFERENCES performance_update,
        measure_id integer NOT NULL REFERENCES measure,
        commentary text NOT NULL CHECK (commentary <> ''),
        PRIMARY KEY (update_id, measure_id)
      );
      CREATE INDEX update_evidence_of ON update_evidence (measure_id);

      -- What the figures said against the judgement when the update was submitted, and what its lead says to that.
      ALTER TABLE performance_update
        ADD conflict jsonb,
        ADD conflict_reason text CHECK (conflict_reason <> '');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE performance_update DROP conflict_reason, DROP conflict;
      DROP TABLE update_evidence;
    `);
  }
}
