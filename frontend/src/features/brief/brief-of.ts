import { formatDay } from '../../lib/dates.js';
import type { Ask, AssuranceLevel, Direction, Rating, UpdateRequestState } from '../../lib/terms.js';

/** A row of the overview, as far as a brief needs it. */
export interface BriefRow {
  slug: string;
  name: string;
  leads: readonly string[];
  state: UpdateRequestState | null;
  received: boolean;
  missing: string | null;
  rating: Rating | null;
  ratingWord?: string | null;
  direction: Direction | null;
  assuranceLevel: AssuranceLevel | null;
  change: string;
  headline: string | null;
  /** Where the figures spoke against the judgement, and what its lead says to that. */
  conflict?: string | null;
  conflictReason?: string | null;
  ask: Ask | null;
  askDetail: string | null;
}

/** What changed in one item since the meeting before. */
export interface BriefChange {
  slug: string;
  name: string;
  gotWorse: boolean;
  gotBetter: boolean;
  sentences: readonly string[];
  ask: { fate: 'NEW' | 'STILL_OPEN' | 'GONE' } | null;
  leads: readonly { lead: string; joined: boolean }[];
  steps: readonly { text: string; owner: string; dueOn: string; fate: 'KEPT' | 'STILL_GOING' | 'LATE' | 'DROPPED' | 'NOT_REPORTED'; reason: string | null }[];
}

/** One line of a brief: the item it is about, what it says, and a word or two before it. */
export interface BriefLine {
  slug: string;
  name: string;
  lead?: string;
  text: string;
}

export interface Brief {
  asks: BriefLine[];
  worse: BriefLine[];
  /** Those of `worse` that moved since the meeting before. */
  moved: BriefLine[];
  /** The others of `worse`: off track as before. */
  still: BriefLine[];
  /** Judgements that the figures speak against. */
  differs: BriefLine[];
  /** Submitted; nobody has to send it any more. */
  waiting: BriefLine[];
  missing: BriefLine[];
  broken: BriefLine[];
  /** Dropped with a reason. */
  dropped: BriefLine[];
  kept: BriefLine[];
  changed: BriefLine[];
}

/** What must be decided comes before what must be unblocked, and that before what is to be discussed. */
const ASK_ORDER: readonly Ask[] = ['DECIDE', 'UNBLOCK', 'DISCUSS'];
const ASK_LEADS: Record<Ask, string> = { DECIDE: 'Decide', UNBLOCK: 'Unblock', DISCUSS: 'Discuss', NOTE: 'Note' };

/** The standing item on one page: what is asked, what is red or got worse, what is missing, which promises were kept, broken or dropped, what changed. */
export function briefOf(rows: readonly BriefRow[], changes: readonly BriefChange[]): Brief {
  const changeOf = new Map(changes.map((change) => [change.slug, change]));
  const worse = rows.filter((row) => row.received && (isWeak(row) || changeOf.get(row.slug)?.gotWorse));
  const hasMoved = ({ slug }: BriefRow) => changeWords(changeOf.get(slug)) !== '';
  const missing = rows.filter(({ state, received }) => state !== null && !received);
  const said = new Set([...worse, ...missing].map(({ slug }) => slug));
  return {
    asks: ASK_ORDER.flatMap((ask) => rows.filter((row) => row.received && row.ask === ask).map((row) => askLine(row, ask, changeOf.get(row.slug)))),
    worse: worse.map((row) => line(row, headlineOf(row), judgement(row))),
    moved: worse.filter(hasMoved).map((row) => changeLine(row, changeOf.get(row.slug))),
    still: worse.filter((row) => !hasMoved(row)).map((row) => line(row, headlineOf(row), stillWords(row))),
    differs: rows.flatMap((row) => (row.received && row.conflict ? [line(row, row.conflictReason ? `The lead says: ${row.conflictReason}` : 'The lead has not said why.', row.conflict.replace(/\.$/, ''))] : [])),
    waiting: missing.filter(isWaiting).map((row) => line(row, row.missing ?? 'Submitted.')),
    missing: missing.filter((row) => !isWaiting(row)).map((row) => line(row, missingWords(row))),
    broken: changes.flatMap((change) => change.steps.filter(({ fate }) => fate in BROKEN).map((step) => line(change, `${step.text} (${step.owner})`, brokenWords(step)))),
    dropped: changes.flatMap((change) => change.steps.filter(({ fate }) => fate === 'DROPPED').map((step) => line(change, `${step.text} (${step.owner})`, droppedWords(step)))),
    kept: changes.flatMap((change) => change.steps.filter(({ fate }) => fate === 'KEPT').map((step) => line(change, `${step.text} (${step.owner})`))),
    changed: changes.filter((change) => !said.has(change.slug) && changeWords(change) !== '').map((change) => changeLine(change, change)),
  };
}

/** Red, limited or no assurance: what a chair must know even where it was so before. */
function isWeak({ rating, assuranceLevel, direction }: Pick<BriefRow, 'rating' | 'assuranceLevel' | 'direction'>): boolean {
  return rating === 'RED' || assuranceLevel === 'LIMITED' || assuranceLevel === 'NONE' || direction === 'WORSENING';
}

const STATUS_WORDS: Record<Rating, string> = { RED: 'Red', AMBER: 'Amber', GREEN: 'Green', BLUE: 'Complete', NOT_RATED: 'Not rated' };
const LEVEL_WORDS: Record<AssuranceLevel, string> = { SUBSTANTIAL: 'Substantial assurance', REASONABLE: 'Reasonable assurance', LIMITED: 'Limited assurance', NONE: 'No assurance' };

/** "Amber, was Green; worsening": how the judgement moved where it moved, else how it is. */
function judgement({ rating, ratingWord, assuranceLevel, direction, change }: BriefRow): string {
  const now = assuranceLevel ? LEVEL_WORDS[assuranceLevel] : (ratingWord ?? STATUS_WORDS[rating ?? 'NOT_RATED']);
  const moved = change.includes(', was ') ? change : now;
  return direction === 'WORSENING' ? `${moved}; worsening` : moved;
}

/** "Still red", "Green; still getting worse": off track, and so it was before. */
function stillWords({ rating, ratingWord, assuranceLevel, direction }: BriefRow): string {
  const now = assuranceLevel ? LEVEL_WORDS[assuranceLevel] : (ratingWord ?? STATUS_WORDS[rating ?? 'NOT_RATED']);
  const weak = isWeak({ rating, assuranceLevel, direction: null });
  return `${weak ? `Still ${lowerFirst(now)}` : now}${direction === 'WORSENING' ? '; still getting worse' : ''}`;
}

const headlineOf = ({ headline }: BriefRow) => headline ?? 'No headline given';

function askLine(row: BriefRow, ask: Ask, change: BriefChange | undefined): BriefLine {
  const again = change?.ask?.fate === 'STILL_OPEN' ? ', asks again' : '';
  return line(row, row.askDetail ?? 'What exactly is asked is not said.', `${ASK_LEADS[ask]}${again}`);
}

const BROKEN: Partial<Record<BriefChange['steps'][number]['fate'], string>> = { LATE: 'Late', NOT_REPORTED: 'Past its day' };

function brokenWords({ fate, dueOn }: BriefChange['steps'][number]): string {
  return `${BROKEN[fate] ?? ''}, was due ${formatDay(dueOn)}${fate === 'NOT_REPORTED' ? ', nothing said' : ''}`;
}

function droppedWords({ reason }: BriefChange['steps'][number]): string {
  return reason ? `Because: ${reason.replace(/\.$/, '')}` : 'The reason is not in this copy';
}

/** What is submitted waits for the coordinator: nobody has to send it any more. */
const isWaiting = ({ state }: BriefRow) => state === 'SUBMITTED';

function missingWords({ missing, leads }: BriefRow): string {
  return `${missing ?? 'No update received.'} To send it: ${leads.join('; ') || 'nobody named'}.`;
}

function changeLine(item: { slug: string; name: string }, change: BriefChange | undefined): BriefLine {
  return line(item, changeWords(change), change?.gotWorse ? 'Worse' : change?.gotBetter ? 'Better' : undefined);
}

function changeWords(change: BriefChange | undefined): string {
  const leads = (change?.leads ?? []).map(({ lead, joined }) => `${lead} ${joined ? 'leads now' : 'does not lead any more'}.`);
  return [...(change?.sentences ?? []), ...leads].join(' ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function line({ slug, name }: { slug: string; name: string }, text: string, lead?: string): BriefLine {
  return { slug, name, text: clipped(text), ...(lead !== undefined && { lead: clipped(lead) }) };
}

const LONGEST = 180;

/** A brief points; the whole text is behind the link. */
export function clipped(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 30)).replace(/[\s,;:.]+$/, '')} …`;
}
