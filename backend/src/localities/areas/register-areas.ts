import type { EntityManager } from 'typeorm';
import { precisionAreaCodeOf } from '../precision-area.entity.js';

/**
 * Makes the county, its districts and its precision areas of the register known as areas, under each other. Harmless when repeated: names and
 * days follow the register, nothing goes away.
 */
export async function enterRegisterAreas(tx: EntityManager): Promise<void> {
  await tx.query(`
    INSERT INTO area (code, level, name, valid_from, valid_until)
    SELECT gss_code, 'COUNTY', county, NULL::date, NULL::date FROM partnership
    UNION ALL SELECT gss_code, 'DISTRICT', name, valid_from, valid_until FROM district
    UNION ALL SELECT ${precisionAreaCodeOf('slug')}, 'PRECISION_AREA', name, valid_from, valid_until FROM precision_area
    ON CONFLICT (code) DO UPDATE SET name = excluded.name, valid_from = excluded.valid_from, valid_until = excluded.valid_until`);
  await tx.query(`
    INSERT INTO area_member (child_id, parent_id, valid_from, valid_until)
    SELECT child.id, parent.id, child.valid_from, child.valid_until
      FROM (SELECT district.gss_code AS child, partnership.gss_code AS parent FROM district CROSS JOIN partnership
            UNION ALL SELECT ${precisionAreaCodeOf('precision_area.slug')}, district.gss_code FROM precision_area JOIN district ON district.id = precision_area.district_id) AS pair
      JOIN area child ON child.code = pair.child JOIN area parent ON parent.code = pair.parent
    ON CONFLICT (child_id, parent_id) WHERE known_until = 'infinity' AND extent_id IS NULL DO NOTHING`);
}
