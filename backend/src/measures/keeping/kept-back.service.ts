import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Area } from '../../localities/areas/area.entity.js';
import { Clock } from '../../platform/time/clock.js';
import { Measure, MeasureKind, SuppressionClass } from '../definitions/measure.entity.js';
import { mayBeShownAt, whyNotReleased } from '../series/release.rules.js';
import { placeOf } from '../suppression/rows-of-figures.js';
import { SuppressionService } from '../suppression/suppression.service.js';
import type { KeptBack, KeptBackAtLevel } from './kept-back.type.js';
import { releaseInWords, thresholdInWords } from './kept-back.rules.js';

/** Kinds of area at which counts may be kept back, the largest first. */
const LEVELS = [AreaLevel.COUNTY, AreaLevel.DISTRICT, AreaLevel.WARD, AreaLevel.PRECISION_AREA, AreaLevel.LSOA] as const;

/** What is kept back of every measure and why, for those who see all figures. */
@Injectable()
export class KeptBackService {
  constructor(private readonly db: DataSource, private readonly suppression: SuppressionService, private readonly clock: Clock) {}

  /** Of every measure that is not open, in their order. Nothing is shown by asking, so nothing is remembered. */
  async list(): Promise<KeptBack[]> {
    const today = this.clock.today();
    const measures = (await this.db.manager.find(Measure, { where: { suppressionClass: In([SuppressionClass.PARTNER, SuppressionClass.SENSITIVE]) }, order: { position: 'ASC', id: 'ASC' } }))
      .filter(({ kind }) => kind !== MeasureKind.DENOMINATOR);
    const { hidden } = await this.suppression.judged(this.db.manager, measures, { knownAt: null, boundaries: 'TODAY', today }, false);
    const counts = await this.counted(hidden);
    return measures.map(measure => ({
      measure, release: releaseInWords(measure, today), isReleased: whyNotReleased(measure, measure.smallestLevel, today) === null,
      levels: LEVELS.filter(level => mayBeShownAt(measure, level)).map((level): KeptBackAtLevel => ({
        level, threshold: thresholdInWords(measure.suppressionClass, level),
        primary: counts.get(`${measure.id} ${level} PRIMARY`) ?? 0, secondary: counts.get(`${measure.id} ${level} SECONDARY`) ?? 0,
      })),
    }));
  }

  /** How many counts, by measure, kind of area and reason. */
  private async counted(hidden: ReadonlyMap<string, string>): Promise<Map<string, number>> {
    const placed = [...hidden].map(([key, reason]) => ({ reason, place: placeOf(key.split('|')[0]!) }));
    const areas = await this.db.manager.findBy(Area, { id: In([...new Set(placed.map(({ place: [, areaId] }) => areaId))]) });
    const levels = new Map(areas.map(({ id, level }) => [id, level]));
    const counts = new Map<string, number>();
    for (const { reason, place: [measureId, areaId] } of placed) {
      const group = `${measureId} ${levels.get(areaId)} ${reason}`;
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return counts;
  }
}
