import { Injectable } from '@nestjs/common';
import { FLAG_SYMBOLS } from '@csa/shared/figures.js';
import type { Period } from '@csa/shared/periods.js';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { countyArea } from '../../localities/areas/county-areas.js';
import { KeptAreas } from '../../localities/map/kept-areas.service.js';
import { type MappedArea, MAPPED_LEVELS, shapesOf } from '../../localities/map/mapped-areas.js';
import { isIndicativeOn } from '../../localities/extents/extents.loaders.js';
import { indicativeInWords } from '../../localities/extents/indicative-in-words.js';
import { refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { Denominator, type Measure, MeasureShape } from '../definitions/measure.entity.js';
import { measureNamed } from '../definitions/measure.queries.js';
import { measureAndParts } from '../definitions/measure-parts.js';
import { type Exposure, exposureOf, readEstimates, smallAreaExposures } from '../series/exposures.js';
import { mayBeShownAt } from '../series/release.rules.js';
import { AS_OF_NOW, SeriesService } from '../series/series.service.js';
import { mapPeriods, whyNotPeriod } from './map-period.js';
import { areRates, mapCautions, mappedCount, type MappedFigure, mappedFigure } from './mapped-figure.js';
import type { MapChoice, MeasureMap } from './measure-map.types.js';

/** A measure drawn over the county. */
@Injectable()
export class MeasureMaps {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly areas: KeptAreas, private readonly figures: SeriesService) {}

  /** The measure over a period in all areas of a kind; by default the overall measure of the county, over what comes first of its periods. */
  async draw(viewer: Viewer, slug: string | null, level: AreaLevel, start: string | null, end: string | null): Promise<MeasureMap> {
    refuseFor(whyNotPeriod(start, end));
    const [measure, { areas, isDrawn }] = await Promise.all([measureNamed(this.db, slug), this.areas.of(viewer, level)]);
    const period = start !== null && end !== null ? { start, end } : (await this.periods(viewer, measure, areas))[0] ?? null;
    const { figures, notReleased } = await this.figuresOf(viewer, measure, areas, period);
    const isRate = areRates(measure, figures);
    return {
      measure, level, period, shape: isRate ? MeasureShape.RATE : measure.shape, unit: unitOf(measure, isRate, figures),
      notReleased, cautions: [...mapCautions(measure, isRate, level), ...(await this.indicative(areas))], shapes: isDrawn ? shapesOf(level) : null,
      ...laidOut(areas, figures, isRate),
    };
  }

  /** What the measure can be drawn for. */
  async choice(viewer: Viewer, measure: Measure): Promise<MapChoice> {
    const found = await Promise.all(MAPPED_LEVELS.filter(level => mayBeShownAt(measure, level)).map(async level => ({ level, ...(await this.areas.of(viewer, level)) })));
    const drawable = found.filter(({ areas }) => areas.length > 0);
    return { levels: drawable.map(({ level }) => level), periods: await this.periods(viewer, measure, drawable.at(-1)?.areas ?? []) };
  }

  /** Which precision areas are not confirmed yet. */
  private async indicative(areas: readonly MappedArea[]): Promise<string[]> {
    const precise = areas.filter(({ level }) => level === AreaLevel.PRECISION_AREA);
    if (precise.length === 0) return [];
    const is = await isIndicativeOn(this.clock.today())(this.db, precise.map(({ code }) => code));
    const names = precise.filter((_, place) => is[place]).map(({ name }) => name);
    return names.length === 0 ? [] : [indicativeInWords(names)];
  }

  private async figuresOf(viewer: Viewer, measure: Measure, areas: readonly MappedArea[], period: Period | null): Promise<{ figures: MappedFigure[]; notReleased: string | null }> {
    if (!period) return { figures: [], notReleased: null };
    const [totals, exposures] = await Promise.all([this.figures.openTotals(measure, areas, period), this.exposures(measure, areas, period)]);
    if (totals) return { figures: totals.map(({ areaId, count, flags }) => mappedCount(count, flags, period, exposures(areaId))), notReleased: null };
    const series = await this.figures.published(viewer, [measure], areas, { ...AS_OF_NOW, within: period });
    return { figures: series.map(each => mappedFigure(each, period, exposures(each.area.id))), notReleased: series.find(each => each.notReleased !== null)?.notReleased ?? null };
  }

  /** The periods of which the county or its districts have figures; where they have none, those of the areas themselves. */
  private async periods(viewer: Viewer, measure: Measure, areas: readonly MappedArea[]): Promise<Period[]> {
    const county = await countyArea(this.db.manager);
    const { areas: districts } = await this.areas.of(viewer, AreaLevel.DISTRICT);
    const wide = await this.knownPeriods(measure, [...(county ? [county.id] : []), ...districts.map(({ id }) => id)]);
    return mapPeriods(wide.length > 0 ? wide : await this.knownPeriods(measure, areas.map(({ id }) => id)), measure.frequency);
  }

  private knownPeriods({ id }: Measure, areaIds: readonly number[]): Promise<Period[]> {
    return this.db.query<Period[]>(
      `SELECT DISTINCT period_start::text AS start, period_end::text AS "end" FROM observation
        WHERE measure_id IN (${measureAndParts('$1')}) AND area_id = ANY ($2) AND known_until = 'infinity'`, [id, areaIds]);
  }

  /** Who lives in the areas; of a measure that no rate is computed of, nobody is asked. */
  private async exposures({ shape, denominator }: Measure, areas: readonly MappedArea[], period: Period): Promise<(areaId: number) => Exposure | null> {
    if (shape !== MeasureShape.COUNT || denominator === Denominator.NONE) return () => null;
    if (areas.every(({ level }) => level === AreaLevel.LSOA)) {
      const found = await smallAreaExposures(this.db, period, denominator);
      return areaId => found.get(areaId) ?? null;
    }
    const estimates = await readEstimates(this.db.manager, areas, this.figures.question(AS_OF_NOW), [denominator]);
    return areaId => exposureOf(estimates, denominator, areaId, period);
  }
}

/** "incidents per 1,000 on the mid-2020 population"; where areas have estimates of several years, all are named. */
function unitOf({ unit }: Measure, isRate: boolean, figures: readonly MappedFigure[]): string {
  const notes = isRate ? [...new Set(figures.flatMap(({ rate }) => rate?.note ?? []))].sort() : [];
  return notes.length > 0 ? `${unit} ${notes.join('; ')}` : unit;
}

const NOTHING: MappedFigure = { count: null, rate: null, value: null, flags: [] };

/** The districts, and the areas as lists side by side. */
function laidOut(areas: readonly MappedArea[], figures: readonly MappedFigure[], isRate: boolean): Pick<MeasureMap, 'districts' | 'areas'> {
  const districts = new Map(areas.map(({ district, districtName, mapPlace }) => [district, { code: district, name: districtName, mapPlace }]));
  const places = new Map([...districts.keys()].map((code, place) => [code, place]));
  const all = areas.map((_, place) => figures[place] ?? NOTHING);
  return {
    districts: [...districts.values()],
    areas: {
      codes: areas.map(({ code }) => code), names: areas.map(({ name }) => name), districts: areas.map(({ district }) => places.get(district)!),
      values: all.map(({ count, rate, value }) => (isRate ? rate?.rate ?? null : value ?? count)), counts: all.map(({ count }) => count),
      flags: all.map(({ flags }) => flags.map(flag => FLAG_SYMBOLS[flag]).join('')),
    },
  };
}
