import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchTheAudit1764170002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX audit_entry_account ON audit_entry (account_id, id);
      CREATE INDEX audit_entry_at ON audit_entry (at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX audit_entry_account, audit_entry_at;');
  }
}
