import { readFile } from 'node:fs/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { Theme } from '../../agreement/themes/theme.entity.js';
import { Area } from '../../localities/areas/area.entity.js';
import { enterRegisterAreas } from '../../localities/areas/register-areas.js';
import { ComparatorMember, ComparatorSet } from './comparator-set.entity.js';
import { Measure } from './measure.entity.js';
import { MeasureTheme } from './measure-theme.entity.js';
import { type MeasuresFile, readMeasures, whole } from './measures-file.js';

/** Loads the measures that the product comes with into a database that has none; what people changed since is never touched. Says whether it did. */
export async function loadMeasuresIntoEmptyDatabase(db: DataSource, path: string): Promise<boolean> {
  if (await db.manager.exists(Measure)) return false;
  const file = readMeasures(await readFile(path, 'utf8'));
  return db.transaction(async tx => {
    // Another instance may load them at the same moment.
    await tx.query('LOCK TABLE measure IN SHARE ROW EXCLUSIVE MODE');
    if (await tx.count(Measure) > 0) return false;
    await enterRegisterAreas(tx);
    await enterAreas(tx, file.areas);
    await enterComparators(tx, file.comparators);
    await enterMeasures(tx, file.families);
    return true;
  });
}

async function enterAreas(tx: EntityManager, areas: MeasuresFile['areas']): Promise<void> {
  for (const { code, level, name } of areas) {
    await tx.query('INSERT INTO area (code, level, name) VALUES ($1, $2, $3) ON CONFLICT (code) DO NOTHING', [code, level, name]);
  }
  for (const { code, within } of areas) {
    for (const parent of within) {
      await tx.query(
        `INSERT INTO area_member (child_id, parent_id) SELECT child.id, parent.id FROM area child, area parent WHERE child.code = $1 AND parent.code = $2
         ON CONFLICT (child_id, parent_id) WHERE known_until = 'infinity' AND extent_id IS NULL DO NOTHING`, [code, parent]);
    }
  }
}

async function enterComparators(tx: EntityManager, sets: MeasuresFile['comparators']): Promise<void> {
  const ids = new Map((await tx.find(Area)).map(({ code, id }) => [code, id]));
  for (const { areas, from, until, ...set } of sets) {
    const { id } = await tx.save(ComparatorSet, { ...set, validFrom: from, validUntil: until, enteredOn: null });
    // A district of another county's register is not known here: the set holds those that are.
    const members = areas.flatMap(code => ids.get(code) ?? []).map(areaId => ({ setId: id, areaId, validFrom: from, validUntil: until, enteredOn: null }));
    await tx.insert(ComparatorMember, members);
  }
}

/** Measures with the themes that they serve and the parts that they are sums of. */
export async function enterMeasures(tx: EntityManager, families: MeasuresFile['families']): Promise<void> {
  const themes = new Map((await tx.find(Theme)).map(({ slug, id }) => [slug, id]));
  const all = families.flatMap(family => family.measures.map(one => whole(family, one)));
  const ids = new Map<string, number>();
  for (const [position, measure] of all.entries()) {
    const { id } = await tx.save(Measure, {
      slug: measure.slug, name: measure.name, category: measure.category, definition: measure.definition, source: measure.source, publisher: measure.publisher,
      licence: measure.licence, sourceUrl: measure.source_url ?? null, shape: measure.shape, unit: measure.unit, frequency: measure.frequency, lagDays: measure.lag_days,
      counted: measure.counted, notCounted: measure.not_counted, direction: measure.direction, directionReason: measure.direction_reason, kind: measure.kind,
      denominator: measure.denominator, smallestLevel: measure.smallest_level, suppressionClass: measure.suppression_class, illustrative: measure.illustrative ?? false, releaseApprovedBy: measure.release_approved_by ?? null,
      caution: measure.caution ?? null, overall: measure.overall ?? false, position,
    });
    ids.set(measure.slug, id);
    for (const [place, slug] of measure.themes.entries()) {
      const themeId = themes.get(slug);
      if (themeId) await tx.insert(MeasureTheme, { measureId: id, themeId, position: place, enteredOn: null });
    }
  }
  for (const { slug, parts } of all) {
    for (const part of parts) await tx.query('INSERT INTO measure_part VALUES ($1, $2)', [ids.get(slug), ids.get(part)]);
  }
}
