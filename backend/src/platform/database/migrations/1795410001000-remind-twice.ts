import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second reminder, the working day before updates are due; meetings that are planned get the weekday before. */
export class RemindTwice1795410001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE meeting ADD remind_again_on date;
      UPDATE meeting SET remind_again_on = greatest(remind_on, due_on - CASE extract(isodow FROM due_on) WHEN 1 THEN 3 WHEN 7 THEN 2 ELSE 1 END);
      ALTER TABLE meeting ALTER remind_again_on SET NOT NULL;
      ALTER TABLE timetable_defaults ADD remind_again_on int;
      UPDATE timetable_defaults SET remind_again_on = greatest(remind_on, due_on - 1);
      ALTER TABLE timetable_defaults ALTER remind_again_on SET NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE meeting DROP remind_again_on; ALTER TABLE timetable_defaults DROP remind_again_on;');
  }
}
