import { type ChartedSegment, type ChartedSeries, drawnLimit, type Frequency, type SpecialCause, type TargetAssurance, type Variation } from './charted-series.js';
import { figure } from './figures.js';

/** What one period is called. */
export const PERIOD_NAMES: Record<Frequency, string> = { MONTH: 'month', QUARTER: 'quarter', YEAR: 'year', ROLLING_YEAR: '12-month period' };

/** The letters of a state: what it is, and whether figures are high or low. */
export const VARIATION_LETTERS: Record<Variation, string> = {
  COMMON_CAUSE: '~', IMPROVEMENT_HIGH: 'IH', IMPROVEMENT_LOW: 'IL', CONCERN_HIGH: 'CH', CONCERN_LOW: 'CL', NEITHER_HIGH: 'NH', NEITHER_LOW: 'NL',
};
/** As part of a sentence. */
export const VARIATION_WORDS: Record<Variation, string> = {
  COMMON_CAUSE: 'common cause, the usual ups and downs',
  IMPROVEMENT_HIGH: 'special cause, improvement',
  IMPROVEMENT_LOW: 'special cause, improvement',
  CONCERN_HIGH: 'special cause, concern',
  CONCERN_LOW: 'special cause, concern',
  NEITHER_HIGH: 'special cause, neither better nor worse',
  NEITHER_LOW: 'special cause, neither better nor worse',
};
/** As the name of a mark or an icon. */
export const VARIATION_NAMES: Record<Variation, string> = {
  COMMON_CAUSE: 'Common cause',
  IMPROVEMENT_HIGH: 'Improvement, high',
  IMPROVEMENT_LOW: 'Improvement, low',
  CONCERN_HIGH: 'Concern, high',
  CONCERN_LOW: 'Concern, low',
  NEITHER_HIGH: 'Special cause, high, neither better nor worse',
  NEITHER_LOW: 'Special cause, low, neither better nor worse',
};
export const ASSURANCE_NAMES: Record<TargetAssurance, string> = {
  PASS: 'Target will be met',
  FAIL: 'Target will be missed',
  HIT_OR_MISS: 'Target hit or missed by chance',
};

const NUMBERS = ['', '', '', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];
/** So many points in a row on one side of the average are a shift. */
export const SHIFT_LENGTH = 7;

/** Why a point is more than chance: "Seven or more months above the average of 61". */
export function causeInWords(cause: SpecialCause, { shape, frequency, trendLength }: ChartedSeries, segment: ChartedSegment | undefined): string {
  const period = PERIOD_NAMES[frequency];
  const at = (value: number | null | undefined) => (value == null ? '' : ` of ${figure(drawnLimit(value, shape), shape)}`);
  const run = (length: number) => `${NUMBERS[length] ?? length} or more ${period}s`;
  switch (cause) {
    case 'ABOVE_UPPER_LIMIT': return `Above the upper limit${at(segment?.upper)}`;
    case 'BELOW_LOWER_LIMIT': return `Below the lower limit${at(segment?.lower)}`;
    case 'TREND_UP': return `${run(trendLength)} rising in a row`;
    case 'TREND_DOWN': return `${run(trendLength)} falling in a row`;
    case 'TWO_OF_THREE_ABOVE': return `Two of three ${period}s near the upper limit${at(segment?.upper)}`;
    case 'TWO_OF_THREE_BELOW': return `Two of three ${period}s near the lower limit${at(segment?.lower)}`;
    case 'SHIFT_ABOVE': return `${run(SHIFT_LENGTH)} above the average${at(segment?.mean)}`;
    case 'SHIFT_BELOW': return `${run(SHIFT_LENGTH)} below the average${at(segment?.mean)}`;
  }
}

/** What the target can count on, as the process stands. */
export function assuranceInWords(assurance: TargetAssurance, target: number, shape: ChartedSeries['shape']): string {
  const name = `Target ${figure(target, shape)}`;
  if (assurance === 'PASS') return `${name} will be met as things stand.`;
  if (assurance === 'FAIL') return `${name} will be missed unless something changes.`;
  return `${name} will be hit or missed by chance.`;
}
