import { Injectable } from '@nestjs/common';
import type { Period } from '@csa/shared/periods.js';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { holdsOn, inForce } from '../../governance/effective-dates.js';
import { Area } from '../../localities/areas/area.entity.js';
import { entityOf, runWithin } from '../../platform/database/prepared.js';
import { refuseFor } from '../../platform/errors/errors.js';
import type { Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { measureAndParts } from '../definitions/measure-parts.js';
import { Measure, MeasureKind } from '../definitions/measure.entity.js';
import { whyNotPeriod } from '../map/map-period.js';
import { grouped } from '../series/grouped.js';
import { lastYearOf } from '../series/series-in-words.js';
import { AS_OF_NOW, SeriesService } from '../series/series.service.js';
import { EVERYBODY, ReadyAnswers } from '../states/ready-answers.service.js';
import { filesTotal, isOpenCount } from './files-total.rules.js';
import type { FilesTotal, MeasureFilesTotal } from './files-total.type.js';

/**
 * The county, its force and what of that is none of the county's: other districts, and what lies in none; and whether the latter are there, and anything
 * is counted of them. $1 the day, $2 a measure, null where it does not matter, $3 and $4 a period, null for any.
 */
const BESIDE = {
  name: 'beside-the-county',
  text: `
    WITH county AS (
      SELECT area.* FROM partnership JOIN area ON area.code = partnership.gss_code LIMIT 1
    ), force AS (
      SELECT held.parent_id AS id FROM county JOIN area_member held ON held.child_id = county.id AND held.known_until = 'infinity' AND ${inForce('held', '$1')}
        JOIN area ON area.id = held.parent_id AND area.level = 'FORCE' LIMIT 1
    ), beside AS (
      SELECT area.* FROM force JOIN area ON area.id = force.id
      UNION SELECT area.* FROM force JOIN area_member beside ON beside.parent_id = force.id AND beside.known_until = 'infinity' AND ${inForce('beside', '$1')}
        JOIN area ON area.id = beside.child_id WHERE area.level IN ('DISTRICT', 'UNPLACED') AND area.code NOT IN (SELECT gss_code FROM district)
    )
    SELECT row_to_json(found) FROM (
      SELECT (SELECT row_to_json(county) FROM county) AS county, coalesce((SELECT json_agg(beside ORDER BY level, name DESC) FROM beside), '[]') AS beside,
             EXISTS (SELECT FROM beside WHERE level = 'UNPLACED' AND ($2::int IS NULL OR EXISTS (
               SELECT FROM observation WHERE area_id = beside.id AND measure_id IN (${measureAndParts('$2')}) AND known_until = 'infinity'
                  AND period_start >= coalesce($3::date, '-infinity') AND period_end <= coalesce($4::date, 'infinity')))) AS "isCounted") AS found`,
};
type Row = Record<string, unknown>;
interface Found {
  county: Row | null;
  beside: Row[];
  isCounted: boolean;
}

/** Where everything was counted that the files of the county's force hold: what is shown of the county leaves out what lies elsewhere, or nobody knows where. */
@Injectable()
export class FilesTotals {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly figures: SeriesService, private readonly ready: ReadyAnswers) {}

  /** Of a measure over a period, by default the county's last twelve months. */
  async of(viewer: Viewer, measure: Measure, start: string | null, end: string | null): Promise<FilesTotal | null> {
    refuseFor(whyNotPeriod(start, end));
    if (!isOpenCount(measure)) return null;
    const asked = start !== null && end !== null ? { start, end } : null;
    const { county, beside } = await this.areas(measure, asked);
    if (!county || beside.length === 0) return null;
    const [own, ...others] = await this.figures.published(viewer, [measure], [county, ...beside], { ...AS_OF_NOW, ...(asked && { within: asked }) });
    const period = asked ?? lastYearOf(own!);
    return period && filesTotal(own!, others, period);
  }

  /** Of every measure that the police's files bring, over the period of its latest figure in the county. */
  latest(load: Load): Promise<MeasureFilesTotal[]> {
    return this.ready.of(EVERYBODY, 'latest totals of the files', async () => {
      const today = this.clock.today();
      const measures = (await this.db.manager.find(Measure, { order: { position: 'ASC', id: 'ASC' } })).filter(measure => isOpenCount(measure) && measure.kind !== MeasureKind.DENOMINATOR && holdsOn(measure, today));
      const { county, beside } = await this.areas(null, null);
      if (!county || beside.length === 0) return [];
      const series = await this.figures.published(null, measures, [county, ...beside], AS_OF_NOW);
      return [...grouped(series, ({ measure }) => measure.id).values()].flatMap(([own, ...others]): MeasureFilesTotal[] => {
        const last = own!.figures.findLast(({ numerator }) => numerator !== null);
        const total = last ? filesTotal(own!, others, { start: last.start, end: last.end }) : null;
        return total ? [{ slug: own!.measure.slug, name: own!.measure.name, ...total }] : [];
      });
    }, load);
  }

  /** Of several measures, read once and in one transaction: what is told of any of them over any period. */
  async ofSeveral(tx: EntityManager, measures: readonly Measure[]): Promise<(measureId: number, period: Period) => FilesTotal | null> {
    const told = measures.filter(isOpenCount);
    const { county, beside } = await this.areas(null, null, tx);
    if (!county || beside.length === 0 || told.length === 0) return () => null;
    const byMeasure = grouped(await this.figures.published(null, told, [county, ...beside], AS_OF_NOW, tx), ({ measure }) => measure.id);
    return (measureId, period) => {
      const [own, ...others] = byMeasure.get(measureId) ?? [];
      return own ? filesTotal(own, others, period) : null;
    };
  }

  /** The county's force and what of it is none of the county's; nothing where nothing is counted apart. */
  async beside(tx?: EntityManager): Promise<Area[]> {
    return (await this.areas(null, null, tx)).beside;
  }

  /** Within a transaction it asks no second connection. */
  private async areas(measure: Measure | null, period: Period | null, tx?: EntityManager): Promise<{ county: Area | null; beside: Area[] }> {
    const asked = [this.clock.today(), measure?.id ?? null, period?.start ?? null, period?.end ?? null];
    const [row] = await runWithin<{ row_to_json: Found }>(tx ?? this.db.manager, BESIDE, asked);
    const { county, beside, isCounted } = row!.row_to_json;
    return { county: county && entityOf(this.db, Area, county), beside: isCounted ? beside.map(row => entityOf(this.db, Area, row)) : [] };
  }
}
