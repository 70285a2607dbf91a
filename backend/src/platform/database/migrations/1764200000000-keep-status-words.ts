import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words of a status become the partnership's own, in versions; every rating given so far was given in those of the first. */
export class KeepStatusWords1764200000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE status_scheme (
        version int PRIMARY KEY CHECK (version > 0),
        agreed_at timestamptz,
        agreed_by text
      );
      CREATE TABLE status_word (
        version int NOT NULL REFERENCES status_scheme,
        rating text NOT NULL CHECK (rating IN ('RED', 'AMBER', 'GREEN', 'BLUE', 'NOT_RATED')),
        word text NOT NULL CHECK (length(word) BETWEEN 1 AND 30),
        meaning text NOT NULL CHECK (length(meaning) BETWEEN 1 AND 120),
        PRIMARY KEY (version, rating)
      );
      INSERT INTO status_scheme (version) VALUES (1);
      INSERT INTO status_word (version, rating, word, meaning) VALUES
        (1, 'RED', 'Red', 'Off track: significant issues or risks'),
        (1, 'AMBER', 'Amber', 'At risk: issues or risks identified'),
        (1, 'GREEN', 'Green', 'On track: no significant issue or risk'),
        (1, 'BLUE', 'Complete', 'Complete: nothing further is planned'),
        (1, 'NOT_RATED', 'Not rated', 'No judgement can be given yet: say why');
      ALTER TABLE performance_update ADD scheme_version int NOT NULL DEFAULT 1 REFERENCES status_scheme;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE performance_update DROP scheme_version; DROP TABLE status_word; DROP TABLE status_scheme;');
  }
}
