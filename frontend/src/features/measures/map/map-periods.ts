import { financialPeriodAround, monthsIn, type Period, periodLabel } from '@csa/shared/periods.js';
import type { SelectOption } from '../../../ui/Select.js';

/** A period as it stands in an address: "2024-10-01_2025-10-01". */
export const periodKey = ({ start, end }: Period) => `${start}_${end}`;

/** Null where the address says no period. */
export function periodIn(key: string | null): Period | null {
  const [, start, end] = /^(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})$/.exec(key ?? '') ?? [];
  return start && end ? { start, end } : null;
}

/** What can be chosen, by kind; and the period that is shown, where it is none of them. */
export function periodOptions(periods: readonly Period[], shown: Period | null): SelectOption<string>[] {
  const options = periods.map((period) => ({ value: periodKey(period), label: periodLabel(period), group: groupOf(period) }));
  const isListed = !shown || options.some(({ value }) => value === periodKey(shown));
  return isListed ? options : [{ value: periodKey(shown), label: periodLabel(shown) }, ...options];
}

function groupOf(period: Period): string {
  const months = monthsIn(period);
  if (months === 1) return 'Months';
  if (months === 3) return 'Quarters';
  if (months === 12) return financialPeriodAround(period.start, 'YEAR').start === period.start ? 'Financial years' : 'Twelve months';
  return 'Periods';
}
