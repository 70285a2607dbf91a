import { slugOf } from '../../lib/slug.js';
import type { StatusWords } from '../../lib/status-words.js';
import type { Ask, AssuranceLevel, Rating, UpdateRequestState } from '../../lib/terms.js';

/** What of the overview is shown and in which order, as its address says it; an empty text leaves nothing out. */
export interface OverviewView {
  status: Status | '';
  board: string;
  organisation: string;
  lead: string;
  sort: Sort;
}

export type Narrowing = 'board' | 'organisation' | 'lead';

/** The statuses to choose from: those that are a rating speak in the words of the partnership, see `statusNames`. */
const STATUSES = {
  red: 'Red', amber: 'Amber', green: 'Green', complete: 'Complete', 'not-rated': 'Not rated',
  substantial: 'Substantial assurance', reasonable: 'Reasonable assurance', limited: 'Limited assurance', none: 'No assurance',
  missing: 'No update accepted', 'not-asked': 'Not asked', asks: 'Asks something of the group', changed: 'Changed since last time',
} as const;
export type Status = keyof typeof STATUSES;

/** What each choice of status is called. */
export function statusNames(words: StatusWords): Record<Status, string> {
  const rated = Object.fromEntries((Object.entries(ratings) as [Status, Rating][]).map(([status, rating]) => [status, words[rating]]));
  return { ...STATUSES, ...rated };
}

export const SORTS = { asks: 'Asks first', status: 'Off track first', name: 'By name', silence: 'Longest without an update first' } as const;
export type Sort = keyof typeof SORTS;

/** What a row must tell to be chosen and put in order. */
export interface Viewable {
  name: string;
  state: UpdateRequestState | null;
  received: boolean;
  ask: Ask | null;
  rating: Rating | null;
  previousRating: Rating | null;
  assuranceLevel: AssuranceLevel | null;
  previousAssuranceLevel: AssuranceLevel | null;
  leads: readonly string[];
  organisations: readonly string[];
  boards: readonly string[];
  lastUpdateOn: string | null;
}

/** Reads the view from an address; what it does not know it leaves out. */
export function viewIn(parameters: URLSearchParams): OverviewView {
  const status = parameters.get('status') ?? '';
  const sort = parameters.get('sort') ?? '';
  const text = (name: string) => parameters.get(name) ?? '';
  return {
    status: isStatus(status) ? status : '',
    board: text('board'),
    organisation: text('organisation'),
    lead: text('lead'),
    sort: isSort(sort) ? sort : 'asks',
  };
}

/** The address of a view; the rest of the address stays, and what is usual is left out. */
export function addressOf(view: OverviewView, parameters: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries({ ...view, sort: view.sort === 'asks' ? '' : view.sort })) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

/** The rows to show, in their order. Rows of equal weight stay in the order of the agreement. */
export function viewed<Row extends Viewable>(rows: readonly Row[], view: OverviewView): Row[] {
  return rows.filter((row) => isShown(row, view)).sort((one, other) => compare(one, other, view.sort));
}

export function isNarrowed({ status, board, organisation, lead }: OverviewView): boolean {
  return Boolean(status || board || organisation || lead);
}

function isShown(row: Viewable, { status, board, organisation, lead }: OverviewView): boolean {
  const among = (names: readonly string[], wanted: string) => !wanted || names.some((name) => slugOf(name) === wanted);
  return (!status || hasStatus(row, status)) && among(row.boards, board) && among(row.organisations, organisation) && among(row.leads, lead);
}

const ratings: Partial<Record<Status, Rating>> = { red: 'RED', amber: 'AMBER', green: 'GREEN', complete: 'BLUE', 'not-rated': 'NOT_RATED' };
const levels: Partial<Record<Status, AssuranceLevel>> = { substantial: 'SUBSTANTIAL', reasonable: 'REASONABLE', limited: 'LIMITED', none: 'NONE' };

function hasStatus(row: Viewable, status: Status): boolean {
  if (status === 'not-asked') return row.state === null;
  if (status === 'missing') return row.state !== null && !row.received;
  if (status === 'asks') return row.received && row.ask !== null && row.ask !== 'NOTE';
  if (status === 'changed') return row.received && (moved(row.rating, row.previousRating) || moved(row.assuranceLevel, row.previousAssuranceLevel));
  return row.received && (ratings[status] ? row.rating === ratings[status] : row.assuranceLevel === levels[status]);
}

/** A first update is no change: there is nothing that it could have changed from. */
function moved(now: string | null, before: string | null): boolean {
  return before !== null && now !== before;
}

const askWeights: Record<Ask, number> = { DECIDE: 0, UNBLOCK: 1, DISCUSS: 2, NOTE: 3 };
const ratingWeights: Record<Rating, number> = { RED: 0, AMBER: 2, NOT_RATED: 3, GREEN: 4, BLUE: 5 };
const assuranceWeights: Record<AssuranceLevel, number> = { NONE: 0, LIMITED: 2, REASONABLE: 3, SUBSTANTIAL: 4 };
const weightOfSilence = 1;

function compare(one: Viewable, other: Viewable, sort: Sort): number {
  if (sort === 'name') return one.name.localeCompare(other.name, 'en-GB');
  if (sort === 'silence') return (one.lastUpdateOn ?? '').localeCompare(other.lastUpdateOn ?? '');
  return weight(one, sort) - weight(other, sort);
}

function weight(row: Viewable, sort: Sort): number {
  if (sort === 'asks') return row.ask ? askWeights[row.ask] : 4;
  if (!row.received) return weightOfSilence;
  if (row.assuranceLevel) return assuranceWeights[row.assuranceLevel];
  return ratingWeights[row.rating ?? 'NOT_RATED'];
}

const isStatus = (text: string): text is Status => Object.hasOwn(STATUSES, text);
const isSort = (text: string): text is Sort => Object.hasOwn(SORTS, text);
