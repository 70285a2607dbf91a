import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Area } from '../../localities/areas/area.entity.js';
import { Day } from '../../platform/graphql/scalars.js';
import { ComparatorSet } from '../definitions/comparator-set.entity.js';

enum FigureFlag { SUPPRESSED = 'SUPPRESSED', UNAVAILABLE = 'UNAVAILABLE', PROVISIONAL = 'PROVISIONAL', REVISED = 'REVISED', ESTIMATED = 'ESTIMATED', BREAK = 'BREAK' }
enum SpecialCause {
  ABOVE_UPPER_LIMIT = 'ABOVE_UPPER_LIMIT', BELOW_LOWER_LIMIT = 'BELOW_LOWER_LIMIT', TREND_UP = 'TREND_UP', TREND_DOWN = 'TREND_DOWN',
  TWO_OF_THREE_ABOVE = 'TWO_OF_THREE_ABOVE', TWO_OF_THREE_BELOW = 'TWO_OF_THREE_BELOW', SHIFT_ABOVE = 'SHIFT_ABOVE', SHIFT_BELOW = 'SHIFT_BELOW',
}
export enum Variation {
  COMMON_CAUSE = 'COMMON_CAUSE', IMPROVEMENT_HIGH = 'IMPROVEMENT_HIGH', IMPROVEMENT_LOW = 'IMPROVEMENT_LOW',
  CONCERN_HIGH = 'CONCERN_HIGH', CONCERN_LOW = 'CONCERN_LOW', NEITHER_HIGH = 'NEITHER_HIGH', NEITHER_LOW = 'NEITHER_LOW',
}
enum TargetAssurance { PASS = 'PASS', FAIL = 'FAIL', HIT_OR_MISS = 'HIT_OR_MISS' }
enum PeriodComparisonKind { ROLLING_YEAR = 'ROLLING_YEAR', SAME_QUARTER = 'SAME_QUARTER', YEAR_TO_DATE = 'YEAR_TO_DATE', BASELINE = 'BASELINE' }
export enum AreaBoundaries { AT_THE_TIME = 'AT_THE_TIME', TODAY = 'TODAY' }
export enum FunnelPlace { WITHIN = 'WITHIN', ABOVE_95 = 'ABOVE_95', ABOVE_998 = 'ABOVE_998', BELOW_95 = 'BELOW_95', BELOW_998 = 'BELOW_998' }

registerEnumType(FigureFlag, { name: 'FigureFlag', description: 'What is said of a figure beside it.', valuesMap: { SUPPRESSED: { description: 'Kept back because it, or what it would give away, is small.' }, BREAK: { description: 'The series breaks before it.' } } });
registerEnumType(SpecialCause, { name: 'SpecialCause', description: 'Why a figure is more than chance.' });
registerEnumType(Variation, { name: 'Variation', description: 'What a figure says of the process, given which way better lies.' });
registerEnumType(TargetAssurance, { name: 'TargetAssurance', description: 'Whether a target will be met as the process stands.' });
registerEnumType(PeriodComparisonKind, { name: 'PeriodComparisonKind', description: 'What is compared with what.' });
registerEnumType(AreaBoundaries, { name: 'AreaBoundaries', description: 'Of which boundaries an area is taken.', valuesMap: { AT_THE_TIME: { description: 'Those of each figure’s own time.' }, TODAY: { description: 'Today’s, for the whole history.' } } });
registerEnumType(FunnelPlace, { name: 'FunnelPlace', description: 'Where an area lies against limits of 95% and 99.8%.' });

@ObjectType({ description: 'One period of a series, as its reader may see it.' })
export class SeriesPoint {
  @Field(() => Day, { description: 'The first day of the period.' })
  start: string;

  @Field(() => Day, { description: 'The first day after it.' })
  end: string;

  @Field(() => Float, { nullable: true, description: 'What is drawn, in the unit of the measure; empty where there is none to show.' })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'What was counted.' })
  numerator: number | null;

  @Field(() => Float, { nullable: true, description: 'Of how many, where the measure is a share.' })
  denominator: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were asked, in a survey.' })
  sampleSize: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower end of a survey percentage’s 95% interval; empty without a sample size.' })
  lower: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end.' })
  upper: number | null;

  @Field(() => [FigureFlag], { description: 'What is said of it.' })
  flags: string[];

  @Field(() => String, { nullable: true, description: 'What its source says of it.' })
  note: string | null;

  @Field(() => [SpecialCause], { description: 'Every rule that holds, the strongest first.' })
  causes: string[];

  @Field(() => Variation, { description: 'What it says of the process.' })
  variation: string;
}

@ObjectType({ description: 'A stretch of a series with limits of its own.' })
export class SeriesSegment {
  @Field(() => Int, { description: 'Its first place in the series.' })
  from: number;

  @Field(() => Int, { description: 'The place after its last.' })
  until: number;

  @Field(() => Float, { nullable: true, description: 'The average.' })
  mean: number | null;

  @Field(() => Float, { nullable: true, description: 'The lower limit.' })
  lower: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper limit.' })
  upper: number | null;

  @Field({ description: 'Too few points for limits.' })
  short: boolean;

  @Field(() => String, { nullable: true, description: 'Why limits begin anew here.' })
  reason: string | null;
}

@ObjectType({ description: 'Two periods of a series side by side.' })
export class SeriesComparison {
  @Field(() => PeriodComparisonKind, { description: 'Which periods.' })
  kind: string;

  @Field({ description: 'The later period, in words.' })
  nowLabel: string;

  @Field(() => Float, { nullable: true, description: 'Its count; empty where a month is missing.' })
  now: number | null;

  @Field({ description: 'The earlier period, in words.' })
  thenLabel: string;

  @Field(() => Float, { nullable: true, description: 'Its count.' })
  then: number | null;

  @Field({ description: 'The difference and how far chance goes, or what is missing.' })
  sentence: string;
}

@ObjectType({ description: 'A year’s count on the people or households of an area, with its exact 95% interval.' })
export class SeriesRate {
  /** The first day after the twelve months. */
  end: string;

  @Field({ description: 'The twelve months.' })
  periodLabel: string;

  @Field(() => Float, { description: 'Counted in them.' })
  count: number;

  @Field(() => Float, { description: 'Residents or households.' })
  exposure: number;

  @Field(() => Float, { description: 'Per 1,000.' })
  rate: number;

  @Field(() => Float, { description: 'The lower end of its interval.' })
  lower: number;

  @Field(() => Float, { description: 'The upper end.' })
  upper: number;

  @Field({ description: 'What it is per, with the year of the population.' })
  note: string;
}

@ObjectType({ description: 'A measure in one area: its figures, its control chart and what they say.' })
export class MeasureSeries {
  @Field(() => Area, { description: 'Which area.' })
  area: Area;

  @Field(() => String, { nullable: true, description: 'Why no figures are shown; empty where they are.' })
  notReleased: string | null;

  @Field(() => [SeriesPoint], { description: 'Every period from the first to the last; gaps too.' })
  points: SeriesPoint[];

  @Field(() => [SeriesSegment], { description: 'Its stretches; more than one where limits begin anew.' })
  segments: SeriesSegment[];

  @Field(() => Float, { nullable: true, description: 'The target for one period.' })
  target: number | null;

  @Field(() => Float, { nullable: true, description: 'The baseline for one period.' })
  baseline: number | null;

  @Field(() => TargetAssurance, { nullable: true, description: 'Whether the target will be met as things stand.' })
  assurance: string | null;

  @Field(() => Variation, { nullable: true, description: 'The state of the latest figure; empty where too few are known, or they overlap.' })
  variation: string | null;

  @Field({ description: 'What the latest figure says of the whole, in about ten words.' })
  message: string;

  @Field({ description: 'The state, its rule and the target, in a sentence or two.' })
  sentence: string;

  @Field(() => [SeriesComparison], { description: 'Twelve months, the last quarter and the year so far against those before.' })
  comparisons: SeriesComparison[];

  @Field(() => SeriesRate, { nullable: true, description: 'The last twelve months per 1,000; empty where a month or the population is missing.' })
  rate: SeriesRate | null;
}

@ObjectType({ description: 'Between which rates an area of this size is expected, per 1,000: limits that allow for how much areas spread anyway.' })
export class RateLimits {
  @Field(() => Float, { description: 'Residents or households.' })
  exposure: number;

  @Field(() => Float, { description: 'The lower limit of 95%.' })
  lower95: number;

  @Field(() => Float, { description: 'The upper limit of 95%.' })
  upper95: number;

  @Field(() => Float, { description: 'The lower limit of 99.8%.' })
  lower998: number;

  @Field(() => Float, { description: 'The upper limit of 99.8%.' })
  upper998: number;
}

@ObjectType({ description: 'One area of a comparison of areas.' })
export class ComparedArea {
  @Field(() => Area, { description: 'Which area.' })
  area: Area;

  @Field(() => SeriesRate, { nullable: true, description: 'Its rate; empty where it cannot be shown or computed.' })
  rate: SeriesRate | null;

  @Field(() => RateLimits, { nullable: true, description: 'The limits at its size; empty where it has no rate to compare.' })
  limits: RateLimits | null;

  @Field(() => FunnelPlace, { nullable: true, description: 'Where it lies by limits that allow for how much areas spread anyway.' })
  place: string | null;

  @Field(() => FunnelPlace, { nullable: true, description: 'Where it would lie if chance alone spread them.' })
  placeByChance: string | null;
}

@ObjectType({ description: 'The areas of a set side by side: who lies outside chance, never who is first.' })
export class AreaComparison {
  @Field(() => ComparatorSet, { description: 'The set.' })
  set: ComparatorSet;

  @Field(() => [ComparedArea], { description: 'In the order of their codes.' })
  areas: ComparedArea[];

  @Field(() => Float, { nullable: true, description: 'The rate of all of them together, per 1,000.' })
  rate: number | null;

  @Field(() => [RateLimits], { description: 'The limits from the smallest to the largest size that is compared: what a funnel is drawn of.' })
  curve: RateLimits[];

  @Field(() => [String], { description: 'What can be said, and what so many areas cannot support.' })
  sentences: string[];
}
