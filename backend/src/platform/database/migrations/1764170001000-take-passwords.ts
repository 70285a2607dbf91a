import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TakePasswords1764170001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE account
        ADD email text CHECK (email = lower(email)),
        ADD password_hash text,
        ADD one_time_until timestamptz;
      CREATE UNIQUE INDEX account_email ON account (email) WHERE closed_at IS NULL;

      ALTER TABLE session
        ADD last_used_at timestamptz NOT NULL DEFAULT now(),
        ADD browser text NOT NULL DEFAULT 'Another browser';
      CREATE INDEX session_account ON session (account_id);

      CREATE TABLE known_browser (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        token_hash bytea NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES account,
        last_used_at timestamptz NOT NULL
      );
      CREATE INDEX known_browser_account ON known_browser (account_id);

      CREATE TABLE sign_in_hold (
        key text PRIMARY KEY,
        failures integer NOT NULL,
        last_at timestamptz NOT NULL,
        held_until timestamptz
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE sign_in_hold, known_browser;
      DROP INDEX session_account;
      ALTER TABLE session DROP browser, DROP last_used_at;
      DROP INDEX account_email;
      ALTER TABLE account DROP one_time_until, DROP password_hash, DROP email;
    `);
  }
}
