import type { Variation } from '@csa/shared/charted-series.js';
import type { FunnelPlace } from '../../../graphql/generated/graphql.js';
import { shortMessage } from '../../../lib/words.js';

/** In so few words that eight stand beside each other. The measure's own page has the rule and the chart. */
const OVER_TIME: Record<Variation, string> = {
  COMMON_CAUSE: 'As usual',
  IMPROVEMENT_HIGH: 'Better than usual',
  IMPROVEMENT_LOW: 'Better than usual',
  CONCERN_HIGH: 'Worse than usual',
  CONCERN_LOW: 'Worse than usual',
  NEITHER_HIGH: 'Higher than usual',
  NEITHER_LOW: 'Lower than usual',
};

interface Stated {
  name: string;
  areaName: string;
  message: string;
  variation: Variation | null;
}

/** The latest figure against the district's own past. */
export function overTimeInWords({ variation, message, name, areaName }: Stated): string {
  return variation ? OVER_TIME[variation] : shortMessage({ message, name, areaName });
}

/** Never who is first: outside limits that allow for chance and usual spread, or no different. */
const AGAINST_COUNTY: Record<FunnelPlace, string> = {
  WITHIN: 'No different from the county',
  ABOVE_95: 'Higher than the county: outside the 95% limits',
  ABOVE_998: 'Higher than the county: outside the 99.8% limits',
  BELOW_95: 'Lower than the county: outside the 95% limits',
  BELOW_998: 'Lower than the county: outside the 99.8% limits',
};

export const againstCountyInWords = (place: FunnelPlace) => AGAINST_COUNTY[place];
