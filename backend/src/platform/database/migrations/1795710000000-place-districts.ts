import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a district stands on the schematic map, which is drawn where no boundaries are imported. */
export class PlaceDistricts1795710000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE district ADD map_place text CHECK (map_place ~ '^[1-9][0-9]?,[1-9][0-9]?$')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE district DROP map_place');
  }
}
