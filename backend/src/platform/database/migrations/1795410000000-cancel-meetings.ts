import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting may be cancelled; its row stays, and another one may be planned on its day. */
export class CancelMeetings1795410000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE meeting
        DROP CONSTRAINT meeting_state_check,
        DROP CONSTRAINT meeting_held_on_key,
        ADD cancel_reason text CHECK (cancel_reason <> ''),
        ADD cancelled_at timestamptz,
        ADD cancelled_by text,
        ADD CONSTRAINT meeting_state_check CHECK (state IN ('PLANNED', 'CALL_OPEN', 'FROZEN', 'CONCLUDED', 'CANCELLED')),
        ADD CONSTRAINT meeting_cancelled_with_reason
          CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL AND cancelled_at IS NOT NULL AND cancelled_by IS NOT NULL));
      CREATE INDEX meeting_held_on ON meeting (held_on);
      CREATE UNIQUE INDEX meeting_one_a_day ON meeting (held_on) WHERE state <> 'CANCELLED';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX meeting_one_a_day;
      DROP INDEX meeting_held_on;
      ALTER TABLE meeting
        DROP CONSTRAINT meeting_cancelled_with_reason,
        DROP CONSTRAINT meeting_state_check,
        DROP cancelled_by,
        DROP cancelled_at,
        DROP cancel_reason,
        ADD CONSTRAINT meeting_held_on_key UNIQUE (held_on),
        ADD CONSTRAINT meeting_state_check CHECK (state IN ('PLANNED', 'CALL_OPEN', 'FROZEN', 'CONCLUDED'));
    `);
  }
}
