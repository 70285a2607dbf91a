import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An update that went back to its lead and did not come again is recorded as that, no longer as never received. What was recorded so far stays. */
export class TellNotResubmitted1795400000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE update_request DROP CONSTRAINT update_request_state_check;
      ALTER TABLE update_request ADD CONSTRAINT update_request_state_check
        CHECK (state IN ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'NOT_RECEIVED', 'NOT_RESUBMITTED'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      UPDATE update_request SET state = 'NOT_RECEIVED' WHERE state = 'NOT_RESUBMITTED';
      ALTER TABLE update_request DROP CONSTRAINT update_request_state_check;
      ALTER TABLE update_request ADD CONSTRAINT update_request_state_check
        CHECK (state IN ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'NOT_RECEIVED'));
    `);
  }
}
