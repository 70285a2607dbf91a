import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Returns with a comment per section and their history, deadlines extended one by one, updates submitted on a lead's behalf. */
export class RunTheCycle1764130000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE update_return (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        request_id uuid NOT NULL REFERENCES update_request,
        comment text CHECK (comment <> ''),
        returned_at timestamptz NOT NULL,
        returned_by text NOT NULL
      );
      CREATE INDEX update_return_request ON update_return (request_id, returned_at);

      CREATE TABLE update_return_comment (
        return_id uuid NOT NULL REFERENCES update_return,
        section text NOT NULL,
        comment text NOT NULL CHECK (comment <> ''),
        answered_at timestamptz,
        PRIMARY KEY (return_id, section)
      );

      INSERT INTO update_return (request_id, comment, returned_at, returned_by)
      SELECT id, return_comment, returned_at, 'Coordinator' FROM update_request WHERE returned_at IS NOT NULL;

      ALTER TABLE update_request
        DROP COLUMN return_comment,
        DROP COLUMN returned_at,
        ADD COLUMN extended_until date,
        ADD COLUMN extension_reason text CHECK (extension_reason <> ''),
        ADD COLUMN arrived_by text CHECK (arrived_by IN ('MAIL', 'PHONE', 'IN_PERSON', 'OTHER')),
        ADD COLUMN agreement text CHECK (agreement <> ''),
        ADD CHECK ((extended_until IS NULL) = (extension_reason IS NULL)),
        ADD CHECK ((arrived_by IS NULL) = (agreement IS NULL));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE update_request
        ADD COLUMN return_comment text,
        ADD COLUMN returned_at timestamptz,
        DROP COLUMN extended_until,
        DROP COLUMN extension_reason,
        DROP COLUMN arrived_by,
        DROP COLUMN agreement;
      UPDATE update_request SET return_comment = latest.comment, returned_at = latest.returned_at
        FROM (SELECT DISTINCT ON (request_id) request_id, comment, returned_at FROM update_return ORDER BY request_id, returned_at DESC) latest
       WHERE latest.request_id = update_request.id;
      DROP TABLE update_return_comment, update_return;
    `);
  }
}
