import { addDays } from '@csa/shared/days.js';
import { formatDay } from '../lib/dates.js';

/** "Formerly Fraud, until 31 March 2025." */
export function FormerNames({ names }: { names: readonly { name: string; until: string }[] }) {
  if (names.length === 0) return null;
  return <p className="govuk-body app-secondary">Formerly {names.map(({ name, until }) => `${name}, until ${formatDay(addDays(until, -1))}`).join('; before that ')}.</p>;
}
