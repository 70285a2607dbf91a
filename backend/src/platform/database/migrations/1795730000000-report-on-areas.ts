import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'LAST_STEPS', 'STATUS', 'HEADLINE', 'CONCERNS', 'NEXT_STEPS', 'EVIDENCE', 'ASK', 'ASSURANCE', 'KEY_MESSAGES', 'ESCALATIONS'`;

/** A locality update reports on each precision area. A call that is open already goes on as it was asked; the next one names its areas. */
export class ReportOnAreas1795730000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE update_request_area (
        request_id uuid NOT NULL REFERENCES update_request,
        position int NOT NULL CHECK (position BETWEEN 1 AND 8),
        precision_area_id uuid NOT NULL REFERENCES precision_area,
        name text NOT NULL,
        PRIMARY KEY (request_id, position),
        UNIQUE (request_id, precision_area_id)
      );
      CREATE INDEX update_request_area_of ON update_request_area (precision_area_id);

      CREATE TABLE area_report (
        update_id uuid NOT NULL REFERENCES performance_update,
        precision_area_id uuid NOT NULL REFERENCES precision_area,
        text text NOT NULL CHECK (text <> ''),
        PRIMARY KEY (update_id, precision_area_id)
      );

      ALTER TABLE update_section_save DROP CONSTRAINT update_section_save_section_check;
      ALTER TABLE update_section_save ADD CONSTRAINT update_section_save_section_check CHECK (section ~ '^AREA_[1-8]$' OR section IN (${BEFORE}));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE area_report, update_request_area;
      DELETE FROM update_section_save WHERE section LIKE 'AREA%';
      ALTER TABLE update_section_save DROP CONSTRAINT update_section_save_section_check;
      ALTER TABLE update_section_save ADD CONSTRAINT update_section_save_section_check CHECK (section IN (${BEFORE}));
    `);
  }
}
