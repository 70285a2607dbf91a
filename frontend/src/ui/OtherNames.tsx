import { addDays } from '@csa/shared/days.js';
import { formatDay } from '../lib/dates.js';

interface NamesProps {
  former: readonly { name: string; until: string }[];
  coming: readonly ComingName[];
}
export interface ComingName {
  name: string;
  from: string;
}

/** "Formerly Fraud, until 31 March 2025. It will be called Fraud and scams from 1 April 2027." */
export function OtherNames({ former, coming }: NamesProps) {
  if (former.length + coming.length === 0) return null;
  return (
    <p className="govuk-body app-secondary">
      {former.length > 0 && <>Formerly {former.map(({ name, until }) => `${name}, until ${formatDay(addDays(until, -1))}`).join('; before that ')}. </>}
      {coming.length > 0 && <>It will be called {coming.map(({ name, from }) => `${name} from ${formatDay(from)}`).join(', and ')}.</>}
    </p>
  );
}
