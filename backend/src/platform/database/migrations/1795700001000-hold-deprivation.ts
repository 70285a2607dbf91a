import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How deprived small areas are, by edition of the Index of Multiple Deprivation: as its publisher says, known from one moment until another. */
export class HoldDeprivation1795700001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE deprivation (
        area_id integer NOT NULL REFERENCES area,
        edition smallint NOT NULL CHECK (edition BETWEEN 2000 AND 2100),
        decile smallint NOT NULL CHECK (decile BETWEEN 1 AND 10),
        rank integer CHECK (rank > 0),
        import_id integer REFERENCES import_run,
        known_from timestamptz NOT NULL DEFAULT now(),
        known_until timestamptz NOT NULL DEFAULT 'infinity' CHECK (known_until > known_from),
        ended_by integer REFERENCES import_run,
        also_by integer[] NOT NULL DEFAULT '{}',
        PRIMARY KEY (area_id, edition, known_from)
      );
      CREATE UNIQUE INDEX deprivation_current ON deprivation (area_id, edition) WHERE known_until = 'infinity';
      CREATE INDEX deprivation_by_import ON deprivation (import_id);

      CREATE TABLE staged_deprivation (
        import_id integer NOT NULL REFERENCES import_run ON DELETE CASCADE,
        area_id integer NOT NULL,
        edition smallint NOT NULL,
        decile smallint NOT NULL,
        rank integer,
        PRIMARY KEY (import_id, area_id, edition)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE staged_deprivation, deprivation');
  }
}
