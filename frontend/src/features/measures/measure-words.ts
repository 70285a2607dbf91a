import { AREA_LEVEL_WORDS, IMPROVEMENT_WORDS, MEASURE_KIND_WORDS, RATE_WORDS } from '@csa/shared/measure-words.js';
import { addDays, type Day, daysBetween } from '@csa/shared/days.js';
import { addMonths } from '@csa/shared/periods.js';
import type { AreaLevel, Denominator, ImprovementDirection, MeasureFrequency, MeasureKind, PeriodComparisonKind, SuppressionClass } from '../../graphql/generated/graphql.js';

export const FREQUENCY_WORDS: Record<MeasureFrequency, string> = {
  MONTH: 'Every month',
  QUARTER: 'Every quarter',
  YEAR: 'Every year',
  ROLLING_YEAR: 'Every quarter, each figure over 12 months',
};

export const DIRECTION_WORDS: Record<ImprovementDirection, string> = IMPROVEMENT_WORDS;

export const KIND_WORDS: Record<MeasureKind, string> = MEASURE_KIND_WORDS;

export const DENOMINATOR_WORDS: Record<Denominator, string> = RATE_WORDS;

export const SUPPRESSION_WORDS: Record<SuppressionClass, string> = {
  OPEN: 'None: its publisher released it at this level',
  PARTNER: 'Counts of 1 to 4, and what would give them away',
  SENSITIVE: 'Counts of 0 to 4, of 0 to 9 below district level, and what would give them away',
};

export const LEVEL_WORDS: Record<AreaLevel, string> = AREA_LEVEL_WORDS;

export const COMPARISON_WORDS: Record<PeriodComparisonKind, string> = {
  ROLLING_YEAR: 'Last 12 months',
  SAME_QUARTER: 'Same quarter last year',
  YEAR_TO_DATE: 'Financial year so far',
  BASELINE: 'Against the baseline',
};

const MONTHS: Record<MeasureFrequency, number> = { MONTH: 1, QUARTER: 3, YEAR: 12, ROLLING_YEAR: 3 };

/** About when the figure after the latest comes out: the end of its period and as many days as its publisher usually takes. */
export function nextUpdate(latestEnd: Day, frequency: MeasureFrequency, lagDays: number): Day {
  return addDays(addMonths(latestEnd, MONTHS[frequency]), lagDays);
}

/** The day on which the next figure was expected, where that is past by more than a month; null while it is not. */
export function overdue(latestEnd: Day, frequency: MeasureFrequency, lagDays: number, on: Day): Day | null {
  const due = nextUpdate(latestEnd, frequency, lagDays);
  return daysBetween(due, on) > 31 ? due : null;
}
