import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Day } from '@csa/shared/days.js';
import type { EntityManager } from 'typeorm';
import type { Area } from '../../localities/areas/area.entity.js';
import type { AreaLevel } from '../../localities/areas/area-level.js';
import { type Measure, MeasureFrequency, MeasureShape, SuppressionClass } from '../definitions/measure.entity.js';
import { LATEST, readSeries, type SeriesQuestion } from '../series/read-series.js';
import { mayBeShownAt, whyNotReleased } from '../series/release.rules.js';
import { areasWithFigures, grainsAmong, wholesAmong } from './area-wholes.js';
import { decide, type Decision, NOTHING_REMEMBERED, type Reason, type Remembered } from './decide.js';
import { type Family, familiesOf } from './families.js';
import { keyOf, publishedSystem, type RowCount, type Rows, type Whole } from './published-counts.js';
import { placeOf, rowCountsOf, rowOf, wholeOfPercentage, withThoseOfPercentages } from './rows-of-figures.js';
import { suppressedFigures } from './suppressed-figures.js';
import type { SuppressedArea } from './suppressed-figure.types.js';
import { isUnsafe, smallestHidden } from './thresholds.js';

/** Keys of counts that are not shown, and why. */
export type Hidden = ReadonlyMap<string, Reason>;
/** What was decided, and the counts that it was decided on. What is not among them, or is another count by now, was not judged and is not shown. */
export interface Judged {
  hidden: Hidden;
  counts: ReadonlyMap<string, number>;
}
/** To be raised whenever the same figures are decided otherwise: what was decided before is then decided anew. */
const RULES = 2;

type Decided = Pick<Decision, 'hidden' | 'givenAway' | 'shownBefore'>;
type Question = Pick<SeriesQuestion, 'boundaries' | 'knownAt' | 'today'>;

/** All that is kept back together, and what is known of it. */
interface Block {
  areas: Area[];
  counts: RowCount[];
  rows: Rows;
  /** What the decision rests on; the same content is decided once. */
  content: string;
}

/** Decides what is kept back, once for each release of a measure, and remembers what every release showed. */
@Injectable()
export class SuppressionService {
  /**
   * What may not be shown of measures that are not open. It is decided over all areas, whichever are asked for.
   * @param forReaders what is decided now is going to be shown, and cannot be hidden any more; otherwise it is only tried out
   */
  async judged(tx: EntityManager, measures: readonly Measure[], question: Question, forReaders: boolean): Promise<Judged> {
    const hidden = new Map<string, Reason>();
    const counts = new Map<string, number>();
    if (measures.length === 0) return { hidden, counts };
    for (const family of await familiesOf(tx, measures)) {
      const block = await blockOf(tx, family, question);
      for (const [key, reason] of (await this.decided(tx, family.measures[0]!.id, block, forReaders)).hidden) hidden.set(key, reason);
      for (const { row, start, end, count } of block.counts.filter(each => !block.rows.isUnpublished?.(each.row))) counts.set(keyOf(row, { start, end }), count);
    }
    return { hidden, counts };
  }

  /** For the analyst: every figure and sum of a measure that readers do not see now, and why. */
  async told(tx: EntityManager, measure: Measure, today: Day): Promise<SuppressedArea[]> {
    if (measure.suppressionClass === SuppressionClass.OPEN) return [];
    const [family] = await familiesOf(tx, [measure]);
    const block = await blockOf(tx, family!, { boundaries: 'TODAY', knownAt: null, today });
    return suppressedFigures(measure.id, block.areas, publishedSystem(block.counts, block.rows), await this.decided(tx, family!.measures[0]!.id, block, false));
  }

  /** To be called before the class of an open measure changes: all that is known of it was shown, and cannot be hidden any more. */
  async rememberAsShown(tx: EntityManager, measure: Measure, today: Day): Promise<void> {
    await this.judged(tx, [measure], { boundaries: 'TODAY', knownAt: null, today }, true);
  }

  private async decided(tx: EntityManager, id: number, block: Block, forReaders: boolean): Promise<Decided> {
    const known = await decisionOn(tx, id, block);
    if (known) return known;
    if (!forReaders) return decide(block.rows, block.counts, await rememberedOf(tx, id));
    return tx.transaction(async within => {
      // Two readers may be the first to ask; what one is shown, the other's decision has to reckon with.
      await within.query(`SELECT pg_advisory_xact_lock(hashtext('suppression'), $1)`, [id]);
      const meanwhile = await decisionOn(within, id, block);
      if (meanwhile) return meanwhile;
      const decision = decide(block.rows, block.counts, await rememberedOf(within, id));
      await keep(within, id, block, decision);
      return decision;
    });
  }
}

async function decisionOn(tx: EntityManager, id: number, { content }: Block): Promise<Decided | null> {
  const [found] = await tx.query<(Omit<Decided, 'hidden'> & { hidden: Record<string, Reason> })[]>(
    'SELECT hidden, given_away AS "givenAway", shown_before AS "shownBefore" FROM suppression_decision WHERE measure_id = $1 AND content = $2', [id, content]);
  return found ? { ...found, hidden: new Map(Object.entries(found.hidden)) } : null;
}

async function rememberedOf(tx: EntityManager, id: number): Promise<Remembered> {
  const [found] = await tx.query<{ remembered: Remembered }[]>('SELECT remembered FROM suppression_memory WHERE measure_id = $1', [id]);
  return found?.remembered ?? NOTHING_REMEMBERED;
}

async function keep(tx: EntityManager, id: number, { content }: Block, { hidden, givenAway, shownBefore, remembered }: Decision): Promise<void> {
  await tx.query('INSERT INTO suppression_decision (measure_id, content, hidden, given_away, shown_before) VALUES ($1, $2, $3, $4, $5)',
    [id, content, JSON.stringify(Object.fromEntries(hidden)), JSON.stringify(givenAway), JSON.stringify(shownBefore)]);
  await tx.query('INSERT INTO suppression_memory VALUES ($1, $2) ON CONFLICT (measure_id) DO UPDATE SET remembered = excluded.remembered', [id, JSON.stringify(remembered)]);
}

/** Everything that is published of a family of measures: every area that is not too small for them, as known then. */
async function blockOf(tx: EntityManager, { measures, sums }: Family, question: Question): Promise<Block> {
  const moment = question.knownAt ?? LATEST;
  const withFigures = await areasWithFigures(tx, measures.map(({ id }) => id), moment);
  const grains = new Set(await grainsAmong(tx, measures, withFigures, moment));
  const areas = withFigures.filter(({ id, level }) => grains.has(id) || measures.some(measure => mayBeShownAt(measure, level)));
  const byId = new Map(measures.map(measure => [measure.id, measure]));
  const levels = new Map(areas.map(({ id, level }) => [id, level]));
  const series = await readSeries(tx, { measures, areas, ...question });
  const counts = series.filter(({ measureId, areaId }) => grains.has(areaId) || mayBeShownAt(byId.get(measureId)!, levels.get(areaId)!))
    .flatMap(({ measureId, areaId, figures }) => figures.flatMap(figure => rowCountsOf(byId.get(measureId)!, areaId, figure)));
  const areaWholes = await wholesAmong(tx, areas, grains, moment, question);
  const wholes: Whole[] = [
    ...measures.flatMap(({ id, shape }) => {
      const own = areaWholes.map(whole => ({ ...whole, total: rowOf(id, whole.total), parts: whole.parts.map(part => rowOf(id, part)) }));
      return shape === MeasureShape.PERCENTAGE ? [...withThoseOfPercentages(own), ...areas.map(area => wholeOfPercentage(rowOf(id, area.id)))] : own;
    }),
    ...sums.flatMap(({ total, parts }) => areas.map(({ id }) => ({ total: rowOf(total, id), parts: parts.map(part => rowOf(part, id)), isTiled: true }))),
  ];
  const isReleased = new Map(measures.map(measure => [measure.id, whyNotReleased(measure, measure.smallestLevel, question.today) === null]));
  const classes = measures.map(({ id, suppressionClass, frequency, smallestLevel, shape }) => [id, suppressionClass, frequency, smallestLevel, shape, isReleased.get(id)]);
  const content = createHash('sha256').update(JSON.stringify([RULES, classes, [...levels], wholes, counts])).digest('hex');
  return { areas, counts, content, rows: { ...rowsOf(wholes, byId, levels), isReleased: row => isReleased.get(placeOf(row)[0])! } };
}

function rowsOf(wholes: Whole[], measures: ReadonlyMap<number, Measure>, levels: ReadonlyMap<number, AreaLevel>): Rows {
  const judged = (row: string) => {
    const [measureId, areaId] = placeOf(row);
    return { measure: measures.get(measureId)!, level: levels.get(areaId)! };
  };
  const closed = [...measures.values()].filter(({ suppressionClass }) => suppressionClass !== SuppressionClass.OPEN);
  return {
    wholes,
    isUnpublished: row => !mayBeShownAt(judged(row).measure, judged(row).level),
    isUnsafe: (row, count) => {
      const { measure, level } = judged(row);
      // Years that share months give each other away by their differences: none of them is shown.
      if (measure.frequency === MeasureFrequency.ROLLING_YEAR) return measure.suppressionClass !== SuppressionClass.OPEN;
      return isUnsafe(count, measure.suppressionClass, level);
    },
    isOpen: row => judged(row).measure.suppressionClass === SuppressionClass.OPEN,
    smallestHidden: closed.some(({ suppressionClass }) => smallestHidden(suppressionClass) === 0) ? 0 : 1,
  };
}
