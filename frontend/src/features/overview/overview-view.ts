import type { Ask, AssuranceLevel, Rating } from '../../lib/terms.js';

/** What of the overview is shown, and in which order. */
export interface OverviewView {
  show: 'all' | 'asks' | 'changed' | 'missing';
  order: 'agreement' | 'asks' | 'status';
}

interface Viewable {
  received: boolean;
  ask: Ask | null;
  rating: Rating | null;
  previousRating: Rating | null;
  assuranceLevel: AssuranceLevel | null;
  previousAssuranceLevel: AssuranceLevel | null;
}

/** The rows to show. Rows of equal weight stay in the order of the agreement. */
export function viewed<Row extends Viewable>(rows: readonly Row[], { show, order }: OverviewView): Row[] {
  return rows.filter((row) => shown(row, show)).sort((one, other) => weight(one, order) - weight(other, order));
}

function shown(row: Viewable, show: OverviewView['show']): boolean {
  if (show === 'asks') return row.received && row.ask !== null && row.ask !== 'NOTE';
  if (show === 'changed') return row.received && (moved(row.rating, row.previousRating) || moved(row.assuranceLevel, row.previousAssuranceLevel));
  return show === 'all' || !row.received;
}

/** A first update is no change: there is nothing that it could have changed from. */
function moved(now: string | null, before: string | null): boolean {
  return before !== null && now !== before;
}

const askWeights: Record<Ask, number> = { DECIDE: 0, UNBLOCK: 1, DISCUSS: 2, NOTE: 3 };
const ratingWeights: Record<Rating, number> = { RED: 0, AMBER: 2, NOT_RATED: 3, GREEN: 4, BLUE: 5 };
const assuranceWeights: Record<AssuranceLevel, number> = { NONE: 0, LIMITED: 2, REASONABLE: 3, SUBSTANTIAL: 4 };
const weightOfSilence = 1;

function weight(row: Viewable, order: OverviewView['order']): number {
  if (order === 'asks') return row.ask ? askWeights[row.ask] : 4;
  if (order === 'agreement') return 0;
  if (!row.received) return weightOfSilence;
  if (row.assuranceLevel) return assuranceWeights[row.assuranceLevel];
  return ratingWeights[row.rating ?? 'NOT_RATED'];
}
