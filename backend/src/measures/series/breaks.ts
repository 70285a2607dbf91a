import type { Day } from '@csa/shared/days.js';
import { addMonths, type Period, periodLabel } from '@csa/shared/periods.js';
import { MeasureFrequency } from '../definitions/measure.entity.js';
import type { ChartSettings, PublishedFigure } from './charted.js';

/** Figures from a day on are not like those before. */
export interface Break {
  day: Day;
  /** The first period after it: "July 2026". */
  label: string;
  reason: string | null;
}

/**
 * Where a series breaks: where its source says so, and where an analyst let limits begin anew. Both say that what was before is no guide to what
 * came after, and one rule holds for both, on the measure's page, in its state and against a baseline: **nothing is compared across a break**, and the
 * sentence says where it is and why. What an activity did is asked across a rebase, too, with a note: it may be the very thing that it did (decision 39).
 */
export function breaksOf(figures: readonly PublishedFigure[], rebases: ChartSettings['rebases'], frequency: MeasureFrequency): Break[] {
  const flagged = figures.filter(({ flags }) => flags.includes('BREAK')).map(figure => ({ day: newIn(figure, frequency), label: periodLabel(figure), reason: figure.note }));
  const rebased = rebases.flatMap(({ startsOn, reason }) => {
    const first = figures.find(({ start }) => start >= startsOn);
    return first ? [{ day: first.start, label: periodLabel(first), reason }] : [];
  });
  return [...flagged, ...rebased].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The first break between the beginning of what is compared with and the end of what is compared; one at the very beginning breaks nothing. */
export function breakWithin(breaks: readonly Break[], { start, end }: { start: Day | null; end: Day }): Break | null {
  return breaks.find(({ day }) => (start === null || day > start) && day < end) ?? null;
}

export function brokenInWords({ label, reason }: Break): string {
  return `Not compared: the series breaks before ${label}${reason ? ` (${reason.replace(/\.$/, '')})` : ''}.`;
}

/** What a figure says that the one before it does not: of twelve months that are published each quarter, the last quarter. */
export const newIn = ({ start, end }: Period, frequency: MeasureFrequency) => (frequency === MeasureFrequency.ROLLING_YEAR ? addMonths(end, -3) : start);
