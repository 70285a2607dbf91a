import { ASSURANCE_WORDS, DIRECTION_WORDS, listed, RATING_WORDS } from '@csa/shared/words.js';
import { UpdateRequestState } from '../../meetings/update-request-state.js';
import { AssuranceLevel, Direction, Rating } from '../../updates/judgements.js';
import { givenInWords } from '../../updates/overview/overview.words.js';
import { evidenceInWords } from './evidence-changes.js';
import type { PackContent, PackItem } from '../pack-content.types.js';
import { AskFate, type ItemChanges, ItemStanding } from './changes.types.js';
import { fieldChanges, withheldIn } from './field-changes.js';
import { askChange, leadChanges, stepChanges } from './promises.js';

interface Circumstances {
  /** Two versions of one pack: nothing was promised or forgotten in between. */
  isSameMeeting: boolean;
  /** Items whose update may still come, and how far it is. */
  pending?: ReadonlyMap<string, UpdateRequestState>;
}

/** What changed between two contents, item by item in the order of the agreement; what is there no more comes last. */
export function itemChanges(before: PackContent, after: PackContent, { isSameMeeting, pending }: Circumstances): ItemChanges[] {
  const find = (content: PackContent, slug: string) => content.items.find(item => item.slug === slug) ?? null;
  const gone = before.items.filter(({ slug }) => !find(after, slug));
  return [
    ...after.items.map(item => changesOf(find(before, item.slug), item, { after, isSameMeeting, pending: pending?.get(item.slug) ?? null })),
    ...gone.map(item => changesOf(item, null, { after, isSameMeeting, pending: null })),
  ];
}

interface Frame {
  after: PackContent;
  isSameMeeting: boolean;
  pending: UpdateRequestState | null;
}

function changesOf(before: PackItem | null, after: PackItem | null, { isSameMeeting, pending, ...frame }: Frame): ItemChanges {
  const item = (after ?? before) as PackItem;
  const { slug, name, kind } = item;
  const standing = standingOf(before, after, pending);
  const isPending = pending !== null;
  const moved = movement(before, after, isSameMeeting);
  const fields = isPending ? [] : fieldChanges(before, after);
  const ask = isPending ? null : askChange(before, after);
  const leads = leadChanges(before, after);
  const steps = isSameMeeting ? [] : stepChanges(before, after, frame.after, isPending);
  const sentences = [...standingInWords(standing, before, after, isSameMeeting), ...moved.sentences, ...boardsInWords(before, after), ...evidenceInWords(before, after)];
  const changed = sentences.length + fields.length + leads.length + steps.length > 0 || (ask !== null && ask.fate !== AskFate.STILL_OPEN);
  return {
    slug, name, kind, standing, gotWorse: moved.worse, gotBetter: moved.better && !moved.worse, changed, sentences, ask, leads, steps, fields,
    withheld: withheldIn(before, after),
  };
}

function standingOf(before: PackItem | null, after: PackItem | null, pending: UpdateRequestState | null): ItemStanding {
  if (!after) return ItemStanding.REMOVED;
  if (pending) return pending === UpdateRequestState.SUBMITTED ? ItemStanding.WAITING : ItemStanding.PENDING;
  if (!before) return ItemStanding.ADDED;
  if (after.received) return before.received ? ItemStanding.RECEIVED : ItemStanding.NEWLY_RECEIVED;
  return before.received ? ItemStanding.NEWLY_MISSING : ItemStanding.STILL_MISSING;
}

function standingInWords(standing: ItemStanding, before: PackItem | null, after: PackItem | null, isSameMeeting: boolean): string[] {
  switch (standing) {
    case ItemStanding.NEWLY_RECEIVED: return ['An update was received; last time there was none.'];
    case ItemStanding.NEWLY_MISSING: return [`${after?.notResubmitted ? 'The update went back to its lead and was not resubmitted' : 'No update received'}; ${isSameMeeting ? 'before' : 'last time'} ${before ? judgementInWords(before) : 'there was one'}.`];
    case ItemStanding.ADDED: return [isSameMeeting ? 'Not among the items before.' : 'Asked about at this meeting, and not at the one before.'];
    case ItemStanding.REMOVED: return [isSameMeeting ? 'Not among the items any more.' : 'Not asked about at this meeting.'];
    default: return [];
  }
}

const RATINGS = [Rating.RED, Rating.AMBER, Rating.GREEN, Rating.BLUE];
const LEVELS = [AssuranceLevel.NONE, AssuranceLevel.LIMITED, AssuranceLevel.REASONABLE, AssuranceLevel.SUBSTANTIAL];

interface Movement {
  worse: boolean;
  better: boolean;
  sentences: string[];
}

/** How judgement and direction moved. Where the meeting before got no judgement, it moved from the last one given, and is told with its month. */
function movement(before: PackItem | null, after: PackItem | null, isSameMeeting: boolean): Movement {
  if (!after?.received) return { worse: false, better: false, sentences: [] };
  const last = isSameMeeting ? null : { rating: after.previousRating, ratingWord: after.previousRatingWord, assuranceLevel: after.previousAssuranceLevel };
  const isJudged = Boolean(before?.received && !before.nilReason);
  const was = isJudged ? before : last;
  const since = isJudged ? '' : givenInWords(after.previousHeldOn);
  const moves = [
    { label: 'Status', words: RATING_WORDS, is: after.rating, isWord: after.ratingWord, was: was?.rating ?? null, wasWord: was?.ratingWord, step: stepBetween(RATINGS, was?.rating, after.rating) },
    { label: 'Assurance', words: ASSURANCE_WORDS, is: after.assuranceLevel, was: was?.assuranceLevel ?? null, step: stepBetween(LEVELS, was?.assuranceLevel, after.assuranceLevel) },
    { label: 'Direction', words: DIRECTION_WORDS, is: after.direction, was: before?.received ? before.direction : null, step: turnOf(before, after) },
  ].filter(({ is, was: then }) => is !== null && then !== null && is !== then);
  return {
    worse: moves.some(({ step }) => step < 0),
    better: moves.some(({ step }) => step > 0),
    sentences: moves.map(({ label, words, is, isWord, was: then, wasWord }) => {
      const word = words as Record<string, string>;
      return `${label}: ${isWord ?? word[is as string]}, was ${wasWord ?? word[then as string]}${since}.`;
    }),
  };
}

/** Negative is worse; from or to what is no judgement, such as not rated, is neither. */
function stepBetween<T>(order: readonly T[], was: T | null | undefined, is: T | null): number {
  const [from, to] = [order.indexOf(was as T), order.indexOf(is as T)];
  return from < 0 || to < 0 ? 0 : to - from;
}

/** Direction turns only when it comes to worsening or to improving: from improving to stable is neither. */
function turnOf(before: PackItem | null, after: PackItem): number {
  if (!before?.received || before.direction === after.direction) return 0;
  if (after.direction === Direction.WORSENING) return -1;
  return after.direction === Direction.IMPROVING ? 1 : 0;
}

function judgementInWords({ rating, ratingWord, assuranceLevel, nilReason }: PackItem): string {
  if (nilReason) return 'a nil return';
  if (rating) return (ratingWord ?? RATING_WORDS[rating]).toLowerCase();
  return assuranceLevel ? `${ASSURANCE_WORDS[assuranceLevel].toLowerCase()} assurance` : 'there was one';
}

function boardsInWords(before: PackItem | null, after: PackItem | null): string[] {
  if (!before || !after) return [];
  const joined = after.boards.filter(board => !before.boards.includes(board));
  const left = before.boards.filter(board => !after.boards.includes(board));
  return [
    ...(joined.length > 0 ? [`Now governed by ${listed(joined)}.`] : []),
    ...(left.length > 0 ? [`No longer governed by ${listed(left)}.`] : []),
  ];
}
