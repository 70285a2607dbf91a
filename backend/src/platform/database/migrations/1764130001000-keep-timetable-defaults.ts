import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How timetables are counted becomes data of the partnership: one row, begun with the counts that were built in. */
export class KeepTimetableDefaults1764130001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE timetable_defaults (
        id boolean PRIMARY KEY DEFAULT true CHECK (id),
        call_opens_on int NOT NULL,
        remind_on int NOT NULL,
        due_on int NOT NULL,
        review_by int NOT NULL,
        freeze_on int NOT NULL,
        pack_out_on int NOT NULL,
        minutes_due_on int NOT NULL,
        version int NOT NULL DEFAULT 1,
        edited_by text,
        edited_at timestamptz
      );
      INSERT INTO timetable_defaults (call_opens_on, remind_on, due_on, review_by, freeze_on, pack_out_on, minutes_due_on)
      VALUES (-30, -20, -15, -12, -10, -7, 5);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE timetable_defaults;');
  }
}
