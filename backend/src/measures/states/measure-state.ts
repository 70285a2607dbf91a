import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { limitsWithheld, latestPlace } from '@csa/shared/charted-series.js';
import type { Day } from '@csa/shared/days.js';
import { periodLabel, yearsBefore } from '@csa/shared/periods.js';
import { messageOf, stateInWords } from '@csa/shared/series-words.js';
import { Day as DayScalar } from '../../platform/graphql/scalars.js';
import { MeasureFrequency, MeasureKind, MeasureShape, SuppressionClass } from '../definitions/measure.entity.js';
import { changeOf, SMALLEST_BASE } from '../statistics/change.js';
import { chart, type ChartSettings } from '../series/charted.js';
import { Variation } from '../series/measure-series.types.js';
import { breaksOf, breakWithin, brokenInWords, newIn } from '../series/breaks.js';
import { comparedPeriods } from '../series/compared-periods.js';
import type { PublishedSeries } from '../series/published-series.js';

/** So many of the last figures make a spark line. */
const SPARK = 24;

/** Where a measure stands in an area: what is shown beside a judgement, and what a freeze keeps. */
@ObjectType({ description: 'Where a measure stands in one area, as everybody may see it.' })
export class MeasureState {
  @Field(() => ID, { description: 'Identifies the measure and the area.' })
  id: string;

  @Field({ description: 'The measure’s name in web addresses.' })
  slug: string;

  @Field({ description: 'The measure’s name.' })
  name: string;

  @Field({ description: 'What is counted.' })
  unit: string;

  @Field(() => MeasureShape, { description: 'What one figure is.' })
  shape: MeasureShape;

  @Field(() => MeasureFrequency, { description: 'What period one figure is about.' })
  frequency: MeasureFrequency;

  @Field(() => MeasureKind, { description: 'Whether it is a test of success or context.' })
  kind: MeasureKind;

  @Field({ description: 'Who publishes it.' })
  publisher: string;

  @Field({ description: 'The code of the area.' })
  areaCode: string;

  @Field({ description: 'The area’s name.' })
  areaName: string;

  @Field(() => String, { nullable: true, description: 'Whom the area’s figures leave out although its police force serves them; empty where nobody.' })
  without: string | null;

  @Field(() => Variation, { nullable: true, description: 'The state of the latest figure; empty where too few are known, they overlap, or they are kept back.' })
  variation: Variation | null;

  @Field({ description: 'What the latest figure says of the whole, in about ten words.' })
  message: string;

  @Field({ description: 'The state, its rule and the target, in a sentence or two.' })
  sentence: string;

  @Field(() => String, { nullable: true, description: 'What its reader must know before concluding anything.' })
  caution: string | null;

  @Field(() => String, { nullable: true, description: 'The period of the latest figure; empty where there is none.' })
  latestLabel: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day after that period.' })
  latestEnd: Day | null;

  @Field(() => Float, { nullable: true, description: 'The latest figure, in the unit of the measure.' })
  latest: number | null;

  @Field(() => Float, { nullable: true, description: 'The target for one period.' })
  target: number | null;

  @Field(() => Float, { nullable: true, description: 'The baseline for one period.' })
  baseline: number | null;

  @Field(() => String, { nullable: true, description: 'Twelve months against the twelve before, or a figure against its baseline, in a sentence, or why they are not compared; empty where neither is known.' })
  comparison: string | null;

  @Field(() => [Float], { nullable: 'items', description: 'The last 24 figures at most, the oldest first; empty where one is missing or kept back.' })
  spark: (number | null)[];

  @Field(() => Float, { nullable: true, description: 'The average since limits were last set; empty where there are none.' })
  mean: number | null;

  @Field(() => Int, { description: 'How many figures there are.' })
  figures: number;

  @Field({ description: 'Invented, so that every kind of chart can be seen in a trial.' })
  illustrative: boolean;

  /** Released by its publisher to everybody. Any other is shown to the group, whose approval it has. */
  isOpen: boolean;
}

/** The state of a published series, as everybody may see it. */
export function stateOf(series: PublishedSeries, settings: ChartSettings, without: string | null): MeasureState {
  const { measure, area, figures, notReleased } = series;
  const charted = chart(measure, area, figures, settings);
  const place = latestPlace(charted.points);
  const latest = charted.points[place];
  const { slug, name, unit, shape, frequency, kind, publisher, caution, illustrative } = measure;
  return {
    id: `${slug} ${area.code}`, slug, name, unit, shape, frequency, kind, publisher, caution, illustrative, areaCode: area.code, areaName: area.name, without, isOpen: measure.suppressionClass === SuppressionClass.OPEN,
    variation: !latest || limitsWithheld(charted) ? null : (latest.variation as Variation),
    message: messageOf(charted), sentence: notReleased ?? stateInWords(charted),
    latestLabel: latest ? periodLabel(latest) : null, latestEnd: latest?.end ?? null, latest: latest?.value ?? null,
    target: notReleased ? null : charted.target, baseline: notReleased ? null : charted.baseline, comparison: comparisonInWords(series, settings),
    mean: limitsWithheld(charted) ? null : (charted.segments.at(-1)?.mean ?? null), spark: charted.points.slice(-SPARK).map(({ value }) => value), figures: charted.points.filter(({ value }) => value !== null).length,
  };
}

/** Against a named baseline where one is set; else twelve months against the twelve before, or a quarter or year against the same of the year before. Across a break: that it is not. */
function comparisonInWords(series: PublishedSeries, { baseline, baselineName, rebases }: ChartSettings): string | null {
  const { measure, figures } = series;
  const last = figures.findLast(({ numerator }) => numerator !== null);
  if (!last || measure.shape !== MeasureShape.COUNT) return null;
  const breaks = breaksOf(figures, rebases, measure.frequency);
  if (baseline !== null && baseline > 0) {
    // A baseline says from when it is set and not of which period it is: any break may lie between.
    const broken = breakWithin(breaks, { start: null, end: last.end });
    return broken ? brokenInWords(broken) : againstBaseline(last.numerator!, baseline, baselineName ?? 'no reason given');
  }
  if (measure.frequency === MeasureFrequency.MONTH) {
    const [year] = comparedPeriods(series, rebases);
    const isKnown = year && year.now.numerator !== null && year.then.numerator !== null;
    return year?.change?.sentence ?? (isKnown && year.broken ? brokenInWords(year.broken) : null);
  }
  const then = yearsBefore(last);
  const before = figures.find(({ start, end }) => start === then.start && end === then.end);
  if (before?.numerator == null) return null;
  const broken = breakWithin(breaks, { start: newIn(before, measure.frequency), end: last.end });
  if (broken) return brokenInWords(broken);
  const thanWhat = measure.frequency === MeasureFrequency.QUARTER ? 'the same quarter last year' : 'the year before';
  return changeOf({ count: last.numerator!, exposure: 1 }, { count: before.numerator, exposure: 1 }, thanWhat, 'year').sentence;
}

function againstBaseline(count: number, baseline: number, name: string): string {
  const number = baseline.toLocaleString('en-GB');
  if (baseline < SMALLEST_BASE) return `${count.toLocaleString('en-GB')}, against the baseline of ${number} (${name}): too few for a percentage.`;
  const percent = Math.round((count / baseline - 1) * 100);
  const difference = percent === 0 ? 'About as many as' : `${Math.abs(percent)}% ${percent < 0 ? 'fewer' : 'more'} than`;
  return `${difference} the baseline of ${number} (${name}).`;
}
