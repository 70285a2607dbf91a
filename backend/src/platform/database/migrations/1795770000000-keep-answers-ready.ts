import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What figures and what is said of them rest on. */
const RESTS_ON = [
  'agreement', 'area', 'area_member', 'area_succession', 'comparator_member', 'comparator_set', 'district', 'measure', 'measure_part', 'measure_target', 'measure_theme',
  'observation', 'partnership', 'precision_area', 'precision_area_extent', 'precision_area_extent_member', 'rebase', 'theme',
];

/**
 * Answers about figures that take many of them to make. Whoever writes anything that they rest on moves the sequence, which no answer made before survives,
 * and holds a lock until the commit, so that nobody keeps what was made of figures that were changing. Writers do not wait for each other.
 */
export class KeepAnswersReady1795770000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE ready_answer (
        about text PRIMARY KEY,
        day date NOT NULL,
        changes bigint NOT NULL,
        answer jsonb NOT NULL
      );
      CREATE SEQUENCE figures_changed;
      SELECT nextval('figures_changed');
      CREATE FUNCTION figures_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        PERFORM pg_advisory_xact_lock_shared(hashtext('figures change'));
        PERFORM nextval('figures_changed');
        RETURN NULL;
      END $$;
      ${RESTS_ON.map(table => `CREATE TRIGGER figures_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION figures_change();`).join('\n')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${RESTS_ON.map(table => `DROP TRIGGER figures_change ON ${table};`).join('\n')}
      DROP FUNCTION figures_change();
      DROP SEQUENCE figures_changed;
      DROP TABLE ready_answer;
    `);
  }
}
