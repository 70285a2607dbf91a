import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepHubIssues1795720000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- About places, never about people: what would lead to one is refused before it comes here.
      CREATE TABLE hub_issue (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        district_id uuid NOT NULL REFERENCES district,
        referral_type text NOT NULL CHECK (referral_type IN (
          'DOMESTIC_ABUSE', 'ANTI_SOCIAL_BEHAVIOUR', 'OFFENDER_MANAGEMENT', 'CHILD_SEXUAL_EXPLOITATION', 'MENTAL_HEALTH', 'LICENSING', 'PLANNED_EVICTION',
          'COMMUNITY_TRIGGER', 'DRUGS_AND_SUBSTANCE_MISUSE', 'OTHER')),
        theme_id uuid REFERENCES theme,
        area_id integer NOT NULL REFERENCES area,
        summary text NOT NULL CHECK (summary <> ''),
        next_step text CHECK (next_step <> ''),
        opened_on date NOT NULL,
        closed_on date CHECK (closed_on >= opened_on),
        outcome text CHECK (outcome <> ''),
        version integer NOT NULL DEFAULT 1,
        CHECK ((closed_on IS NULL) = (outcome IS NULL))
      );
      CREATE INDEX hub_issue_of ON hub_issue (district_id, opened_on);

      CREATE TABLE hub_issue_agency (
        hub_issue_id uuid NOT NULL REFERENCES hub_issue,
        organisation_id uuid NOT NULL REFERENCES organisation,
        PRIMARY KEY (hub_issue_id, organisation_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE hub_issue_agency, hub_issue;');
  }
}
