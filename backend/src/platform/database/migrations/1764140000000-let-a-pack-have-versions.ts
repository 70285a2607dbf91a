import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A call that is open again says why; an addendum names its item so that it can stand beside it. */
export class LetAPackHaveVersions1764140000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE meeting
        ADD COLUMN reopen_reason text CHECK (reopen_reason <> ''),
        ADD COLUMN reopened_at timestamptz,
        ADD COLUMN reopened_by text;
      ALTER TABLE meeting ADD CONSTRAINT meeting_reopened_whole
        CHECK ((reopen_reason IS NULL) = (reopened_at IS NULL) AND (reopen_reason IS NULL) = (reopened_by IS NULL));

      ALTER TABLE addendum ADD COLUMN theme_slug text;
      ALTER TABLE addendum DISABLE TRIGGER addendum_is_final;
      UPDATE addendum SET theme_slug = theme.slug FROM theme WHERE theme.name = addendum.theme_name;
      ALTER TABLE addendum ENABLE TRIGGER addendum_is_final;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE addendum DROP COLUMN theme_slug;
      ALTER TABLE meeting DROP COLUMN reopen_reason, DROP COLUMN reopened_at, DROP COLUMN reopened_by;
    `);
  }
}
