import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SayWhyAThemeEnded1795410002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE theme ADD end_reason text CHECK (end_reason <> '');`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE theme DROP end_reason;');
  }
}
