import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { countyArea, districtAreas, outsideCounty } from '../../localities/areas/county-areas.js';
import { enterRegisterAreas } from '../../localities/areas/register-areas.js';
import { Clock } from '../../platform/time/clock.js';
import { Measure, MeasureKind } from '../definitions/measure.entity.js';
import { AS_OF_NOW, SeriesService } from '../series/series.service.js';
import { type MeasureState, stateOf } from './measure-state.js';
import { mayBeSaidOn } from './standing.js';

/** The measures whose states have to be computed anew: with those that are sums of them, all that are kept back together. */
const TOUCHED = `
  WITH RECURSIVE family AS (
    SELECT unnest($1::int[]) AS id
    UNION SELECT CASE WHEN measure_id = family.id THEN part_id ELSE measure_id END FROM family JOIN measure_part ON family.id IN (measure_id, part_id)
  )
  SELECT id FROM family`;

/** Two at once would each leave out what the other has changed: the second waits, and then reads both. */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtext('measure states'))`;

/** To be called by whatever changes districts or the partnership: the next question has the states computed anew. */
export async function callForNewStates(tx: EntityManager): Promise<void> {
  await tx.query('UPDATE measure_state_day SET day = NULL');
}

/** Where every measure stands in the county and in each district, kept ready: the pages that everybody opens read it and compute nothing. */
@Injectable()
export class MeasureStates {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly figures: SeriesService) {}

  private renewing: Promise<void> | null = null;

  private seen = '';

  /**
   * Makes sure that they are those of today: what begins and ends at midnight changes them, and so may the register.
   * @param dataVersion what the question has seen committed: looked at once
   */
  async ofToday(dataVersion: string | null): Promise<void> {
    const asked = `${this.clock.today()} ${dataVersion}`;
    if (dataVersion !== null && this.seen === asked) return;
    if (await this.areOfToday(this.db.manager)) {
      this.seen = asked;
      return;
    }
    this.renewing ??= this.db.transaction(async tx => {
      await tx.query(ONE_AT_A_TIME);
      // Another instance may have been first.
      if (!(await this.areOfToday(tx))) await this.renew(tx, null);
    }).finally(() => { this.renewing = null; });
    try {
      await this.renewing;
    } finally {
      // What failed would fail again for each question until something is committed.
      if (dataVersion !== null) this.seen = asked;
    }
  }

  /** Where there are none yet, there is nothing to renew. */
  private async areOfToday(tx: EntityManager): Promise<boolean> {
    const [of] = await tx.query<{ day: Day | null }[]>('SELECT day::text FROM measure_state_day');
    return of === undefined || of.day === this.clock.today();
  }

  /** To be called in the transaction of whatever changes figures, definitions, targets or rebases. Null: all measures. */
  async renew(tx: EntityManager, measureIds: readonly number[] | null): Promise<void> {
    await tx.query(ONE_AT_A_TIME);
    if (measureIds === null) await enterRegisterAreas(tx);
    const ids = measureIds && (await tx.query<{ id: number }[]>(TOUCHED, [measureIds])).map(({ id }) => id);
    const measures = (await tx.find(Measure, ids ? { where: { id: In(ids) } } : {})).filter(({ kind }) => kind !== MeasureKind.DENOMINATOR);
    const county = await countyArea(tx);
    if (!county || measures.length === 0) return;
    const areas = [county, ...await districtAreas(tx, this.clock.today())];
    const without = await outsideCounty(tx, this.clock.today());
    const settings = await this.figures.settings(measures.map(({ id }) => id), undefined, tx);
    const series = await this.figures.published(null, measures, areas, AS_OF_NOW, tx);
    const states = series.filter(({ figures }) => figures.length > 0)
      .map(each => ({ each, state: stateOf(each, settings(each.measure.id, each.area.id), each.area.id === county.id ? without : null) }))
      .map(({ each, state }) => ({ measure_id: each.measure.id, area_id: each.area.id, variation: state.variation, state }));
    await tx.query('DELETE FROM measure_state WHERE measure_id = ANY ($1)', [measures.map(({ id }) => id)]);
    await tx.query('INSERT INTO measure_state SELECT * FROM json_to_recordset($1) AS given (measure_id int, area_id int, variation text, state jsonb)', [JSON.stringify(states)]);
    await tx.query(`INSERT INTO measure_state_day (day) VALUES ($1) ON CONFLICT (only_row) DO ${measureIds === null ? 'UPDATE SET day = excluded.day' : 'NOTHING'}`, [this.clock.today()]);
  }

  /** The states of all measures today in an area, in their order; those without any figure are not among them. */
  async inArea(areaCode: string): Promise<MeasureState[]> {
    const rows = await this.db.query<{ state: MeasureState }[]>(
      `SELECT state FROM measure_state JOIN measure ON measure.id = measure_id JOIN area ON area.id = area_id
        WHERE area.code = $1 AND ${mayBeSaidOn('$2::date')}
        ORDER BY measure.position, measure.id`, [areaCode, this.clock.today()]);
    return rows.map(({ state }) => state);
  }
}
