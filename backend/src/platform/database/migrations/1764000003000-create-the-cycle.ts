import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTheCycle1764000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE meeting (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        title text NOT NULL CHECK (title <> ''),
        held_on date NOT NULL UNIQUE,
        venue text,
        state text NOT NULL DEFAULT 'PLANNED' CHECK (state IN ('PLANNED', 'CALL_OPEN', 'FROZEN', 'CONCLUDED')),
        call_opens_on date NOT NULL,
        remind_on date NOT NULL,
        due_on date NOT NULL,
        review_by date NOT NULL,
        freeze_on date NOT NULL,
        pack_out_on date NOT NULL,
        minutes_due_on date NOT NULL,
        version int NOT NULL DEFAULT 1,
        illustrative boolean NOT NULL DEFAULT false,
        call_opened_at timestamptz,
        edited_by text,
        edited_at timestamptz
      );
      CREATE UNIQUE INDEX meeting_one_open_call ON meeting ((true)) WHERE state = 'CALL_OPEN';

      CREATE TABLE update_request (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        meeting_id uuid NOT NULL REFERENCES meeting,
        theme_id uuid NOT NULL REFERENCES theme,
        form text NOT NULL CHECK (form IN ('MONITORED', 'ASSURANCE')),
        state text NOT NULL DEFAULT 'NOT_STARTED'
          CHECK (state IN ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'NOT_RECEIVED')),
        due_on date NOT NULL,
        return_comment text,
        returned_at timestamptz,
        submitted_at timestamptz,
        submitted_by_post_id uuid REFERENCES post,
        last_activity_at timestamptz,
        UNIQUE (meeting_id, theme_id),
        CHECK (state NOT IN ('SUBMITTED', 'ACCEPTED') OR submitted_at IS NOT NULL)
      );
      CREATE INDEX update_request_theme ON update_request (theme_id);

      CREATE TABLE update_request_recipient (
        request_id uuid NOT NULL REFERENCES update_request,
        post_id uuid NOT NULL REFERENCES post,
        capacity text NOT NULL CHECK (capacity IN ('LEAD', 'DEPUTY')),
        holder_name text,
        position int NOT NULL,
        PRIMARY KEY (request_id, post_id)
      );

      CREATE TABLE performance_update (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        request_id uuid NOT NULL UNIQUE REFERENCES update_request,
        version int NOT NULL DEFAULT 1,
        illustrative boolean NOT NULL DEFAULT false,
        rating text CHECK (rating IN ('RED', 'AMBER', 'GREEN', 'BLUE', 'NOT_RATED')),
        rating_reason text,
        direction text CHECK (direction IN ('IMPROVING', 'STABLE', 'WORSENING')),
        headline text,
        progress text,
        concerns text,
        ask text CHECK (ask IN ('NOTE', 'DISCUSS', 'DECIDE', 'UNBLOCK')),
        ask_detail text,
        assurance_board text,
        assured_on date,
        assurance_level text CHECK (assurance_level IN ('SUBSTANTIAL', 'REASONABLE', 'LIMITED', 'NONE')),
        assurance_reason text,
        key_messages text,
        escalations text
      );

      CREATE TABLE update_section_save (
        update_id uuid NOT NULL REFERENCES performance_update,
        section text NOT NULL CHECK (section IN ('STATUS', 'HEADLINE', 'CONCERNS', 'NEXT_STEPS', 'ASK', 'ASSURANCE', 'KEY_MESSAGES', 'ESCALATIONS')),
        version int NOT NULL CHECK (version > 0),
        members_only boolean NOT NULL DEFAULT false,
        saved_at timestamptz NOT NULL,
        saved_by text NOT NULL,
        PRIMARY KEY (update_id, section)
      );

      CREATE TABLE action (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        born_of text NOT NULL CHECK (born_of IN ('NEXT_STEP')),
        born_of_id uuid NOT NULL,
        position int NOT NULL,
        text text NOT NULL,
        owner text NOT NULL,
        due_on date,
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'DROPPED'))
      );
      CREATE INDEX action_born_of ON action (born_of, born_of_id, position);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE action, update_section_save, performance_update, update_request_recipient, update_request, meeting;');
  }
}
