import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WriteTogether1764120000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What was saved before the question was asked counts as answered: the rules still say what is missing.
      ALTER TABLE update_section_save ADD completed boolean;
      UPDATE update_section_save SET completed = true;

      CREATE TABLE editing_session (
        kind text NOT NULL,
        thing_id text NOT NULL,
        part text NOT NULL,
        within_id text NOT NULL,
        account_id uuid NOT NULL,
        post_id uuid,
        verb text NOT NULL,
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        saves int NOT NULL DEFAULT 1,
        began_at timestamptz NOT NULL DEFAULT now(),
        last_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (kind, thing_id, part)
      );
      CREATE INDEX editing_session_within ON editing_session (within_id);

      CREATE TABLE writing_presence (
        request_id uuid NOT NULL REFERENCES update_request,
        account_id uuid NOT NULL REFERENCES account,
        section text NOT NULL,
        writer text NOT NULL,
        since timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (request_id, account_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE writing_presence, editing_session; ALTER TABLE update_section_save DROP completed;');
  }
}
