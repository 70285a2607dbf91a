import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePacks1764000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE pack (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        meeting_id uuid NOT NULL UNIQUE REFERENCES meeting
      );
      CREATE TABLE pack_version (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        pack_id uuid NOT NULL REFERENCES pack,
        number int NOT NULL CHECK (number > 0),
        frozen_at timestamptz NOT NULL,
        frozen_by text NOT NULL,
        members_content jsonb NOT NULL,
        members_hash text NOT NULL CHECK (members_hash ~ '^[0-9a-f]{64}$'),
        ordinary_content jsonb NOT NULL,
        ordinary_hash text NOT NULL CHECK (ordinary_hash ~ '^[0-9a-f]{64}$'),
        UNIQUE (pack_id, number)
      );
      CREATE TABLE addendum (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        pack_id uuid NOT NULL REFERENCES pack,
        version_number int NOT NULL,
        theme_name text,
        text text NOT NULL CHECK (text <> ''),
        members_only boolean NOT NULL DEFAULT false,
        added_at timestamptz NOT NULL,
        added_by text NOT NULL,
        FOREIGN KEY (pack_id, version_number) REFERENCES pack_version (pack_id, number)
      );
    `);
    for (const table of ['pack', 'pack_version', 'addendum']) {
      await db.query(`
        CREATE TRIGGER ${table}_is_final BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER ${table}_stays BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      `);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE addendum, pack_version, pack;');
  }
}
