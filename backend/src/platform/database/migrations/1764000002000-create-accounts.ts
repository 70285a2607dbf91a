import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccounts1764000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name text NOT NULL CHECK (name <> ''),
        post_id uuid REFERENCES post,
        trial_key text UNIQUE,
        closed_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE role_grant (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL REFERENCES account,
        role text NOT NULL CHECK (role IN ('ADMINISTRATOR', 'COORDINATOR', 'CHAIR', 'PORTFOLIO_HOLDER', 'MEMBER',
                                           'LEAD_OFFICER', 'CSP_LEAD', 'ANALYST', 'OBSERVER')),
        valid_from date,
        valid_until date,
        CHECK (valid_from < valid_until)
      );
      CREATE INDEX role_grant_account ON role_grant (account_id);
      CREATE TABLE session (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        token_hash bytea NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES account,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE session, role_grant, account;');
  }
}
