import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SayWhatBecameOfSteps1764110000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE step_outcome (
        update_id uuid NOT NULL REFERENCES performance_update,
        action_id uuid NOT NULL REFERENCES action,
        outcome text NOT NULL CHECK (outcome IN ('DONE', 'STILL_GOING', 'DROPPED')),
        was_due_on date,
        due_on date,
        reason text,
        PRIMARY KEY (update_id, action_id)
      );
      CREATE INDEX step_outcome_action ON step_outcome (action_id);

      CREATE TABLE evidence_link (
        update_id uuid NOT NULL REFERENCES performance_update,
        position int NOT NULL,
        title text NOT NULL,
        address text NOT NULL CHECK (address = '' OR address ~* '^https?://'),
        PRIMARY KEY (update_id, position)
      );

      ALTER TABLE update_section_save DROP CONSTRAINT update_section_save_section_check;
      ALTER TABLE update_section_save ADD CONSTRAINT update_section_save_section_check CHECK (section IN (
        'LAST_STEPS', 'STATUS', 'HEADLINE', 'CONCERNS', 'NEXT_STEPS', 'EVIDENCE', 'ASK', 'ASSURANCE', 'KEY_MESSAGES', 'ESCALATIONS'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE evidence_link, step_outcome;
      DELETE FROM update_section_save WHERE section IN ('LAST_STEPS', 'EVIDENCE');
      ALTER TABLE update_section_save DROP CONSTRAINT update_section_save_section_check;
      ALTER TABLE update_section_save ADD CONSTRAINT update_section_save_section_check CHECK (section IN (
        'STATUS', 'HEADLINE', 'CONCERNS', 'NEXT_STEPS', 'ASK', 'ASSURANCE', 'KEY_MESSAGES', 'ESCALATIONS'));
    `);
  }
}
