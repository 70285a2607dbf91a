import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TakeNilReturns1764190000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE performance_update ADD nil_reason text CHECK (nil_reason <> '');`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE performance_update DROP nil_reason;');
  }
}
