import { counted, listed, RATING_WORDS, ASSURANCE_WORDS } from '@csa/shared/words.js';
import { type Day, monthOf } from '@csa/shared/days.js';
import type { MeasureState } from '../../measures/states/measure-state.js';
import { UpdateRequestState } from '../../meetings/update-request-state.js';
import { Ask, AssuranceLevel, Rating } from '../judgements.js';

/** What the sentences need to know of one item of the standing item. */
export interface ItemJudgement {
  /** Null where the meeting asked for nothing. */
  state: UpdateRequestState | null;
  nilReturn: boolean;
  rating: Rating | null;
  previousRating: Rating | null;
  /** The partnership's own words for them when they were given; without them those that the product came with. */
  ratingWord?: string | null;
  previousRatingWord?: string | null;
  assuranceLevel: AssuranceLevel | null;
  previousAssuranceLevel: AssuranceLevel | null;
  hasPrevious: boolean;
  /** The meeting that the judgement before was given at. */
  lastHeldOn?: Day | null;
  ask: Ask | null;
}

/** "1 concern, 4 usual": the states of a theme's measures, exceptions first. */
export function evidenceInWords(marks: string | null): string | null {
  if (!marks) return null;
  const times = (mark: string) => [...marks].filter(each => each === mark).length;
  const parts = [
    [times('C'), 'concern'], [times('I'), 'improving'], [times('N'), 'unusual'], [times('~'), 'as usual'], [times('?'), 'not judged yet'],
  ] as const;
  return parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(', ');
}

/** The agreement's own test of success, in the county: "56,686 … from July 2024 to June 2025. 3% fewer than …". */
export function overallInWords({ name, areaName, without, latest, latestLabel, comparison, unit }: MeasureState): string {
  const place = without ? `${areaName} (without ${without})` : areaName;
  if (latest === null) return `${name}, ${place}: no figure is known.`;
  return `${name}, ${place}: ${latest.toLocaleString('en-GB')} ${unit}, ${latestLabel}. ${comparison ?? 'No baseline is set, and the year before has not been imported, so nothing is said of more or fewer.'}`;
}

const { ACCEPTED, NOT_RECEIVED, NOT_RESUBMITTED, SUBMITTED } = UpdateRequestState;

/** An update counts as received once the coordinator has accepted it. */
export function isReceived({ state }: { state: UpdateRequestState | null }): boolean {
  return state === ACCEPTED;
}

/** The counts in words: "12 items: 1 red, 2 amber, 3 green; assurance: 2 substantial, 1 limited; 3 not received." */
export function countsInWords(items: readonly ItemJudgement[]): string {
  const asked = items.filter(({ state }) => state !== null);
  if (asked.length === 0) return 'Nothing was asked.';
  const received = asked.filter(isReceived);
  const ratings = countRatings(received);
  const levels = countEach(received, Object.values(AssuranceLevel), item => item.assuranceLevel, ASSURANCE_WORDS);
  const nil = received.filter(({ nilReturn }) => nilReturn).length;
  const parts = [ratings.join(', '), levels.length > 0 ? `assurance: ${levels.join(', ')}` : '', nil > 0 ? counted(nil, 'nil return') : '', ...missingCounts(asked)].filter(Boolean);
  return `${counted(asked.length, 'item')}: ${parts.join('; ')}.`;
}

/** While the call is open an update is not received yet; once the pack is frozen, or the coordinator said so, it is not received. */
function missingCounts(asked: readonly ItemJudgement[]): string[] {
  const waiting = asked.filter(({ state }) => state === SUBMITTED).length;
  const never = asked.filter(({ state }) => state === NOT_RECEIVED).length;
  const notAgain = asked.filter(({ state }) => state === NOT_RESUBMITTED).length;
  const notYet = asked.filter(item => !isReceived(item)).length - waiting - never - notAgain;
  return [
    waiting > 0 ? `${waiting} waiting for the coordinator` : '',
    notYet > 0 ? `${notYet} not received yet` : '',
    notAgain > 0 ? `${notAgain} went back and ${notAgain === 1 ? 'was' : 'were'} not resubmitted` : '',
    never > 0 ? `${never} not received` : '',
  ];
}

/** "3 judgements changed since the meeting of September 2026." */
export function changesInWords(items: readonly ItemJudgement[], previousHeldOn: string | null): string {
  if (!previousHeldOn) return 'There is no earlier meeting to compare with.';
  const changed = items.filter(item => isReceived(item) && hasChanged(item)).length;
  return `${changed === 0 ? 'No judgement has' : counted(changed, 'judgement')} changed since the meeting of ${monthOf(previousHeldOn)}.`;
}

/** "2 asks for a decision and 1 to unblock something." */
export function asksInWords(items: readonly ItemJudgement[]): string {
  const of = (ask: Ask) => items.filter(item => isReceived(item) && item.ask === ask).length;
  const purposes: [number, string][] = [[of(Ask.DECIDE), 'for a decision'], [of(Ask.UNBLOCK), 'to unblock something'], [of(Ask.DISCUSS), 'for discussion']];
  const [first, ...others] = purposes.filter(([count]) => count > 0);
  if (!first) return 'Nothing is asked of the group beyond noting.';
  return `${listed([`${counted(first[0], 'ask')} ${first[1]}`, ...others.map(([count, purpose]) => `${count} ${purpose}`)])}.`;
}

/** How the judgement moved since the last one that was given: "Amber, was Red"; with its month where that was not at the meeting before. */
export function changeInWords(item: ItemJudgement, previousMeetingOn: Day | null = null): string {
  if (item.state === null) return 'Not asked';
  if (item.state === NOT_RESUBMITTED) return `Not resubmitted${lastTime(item)}`;
  if (!isReceived(item)) return `No update received${item.state === NOT_RECEIVED ? '' : ' yet'}${lastTime(item)}`;
  if (item.nilReturn) return `Nil return${lastTime(item)}`;
  if (!item.hasPrevious) return 'First update';
  if (!hasChanged(item)) return 'No change';
  return `${judgementInWords(item.rating, item.assuranceLevel, item.ratingWord)}, was ${previousInWords(item)}${previousMeetingOn && item.lastHeldOn !== previousMeetingOn ? givenInWords(item.lastHeldOn) : ''}`;
}

/** " in May 2026" */
export function givenInWords(heldOn: Day | null | undefined): string {
  return heldOn ? ` in ${monthOf(heldOn)}` : '';
}

function lastTime(item: ItemJudgement): string {
  return item.hasPrevious ? `; last time ${previousInWords(item)}` : '';
}

/** A rating or a level of assurance; after a change of the form the one may follow the other. */
function judgementInWords(rating: Rating | null, level: AssuranceLevel | null, word?: string | null): string {
  if (rating) return word ?? RATING_WORDS[rating];
  return level ? ASSURANCE_WORDS[level] : RATING_WORDS.NOT_RATED;
}

function previousInWords({ previousRating, previousAssuranceLevel, previousRatingWord }: ItemJudgement): string {
  return judgementInWords(previousRating, previousAssuranceLevel, previousRatingWord);
}

function hasChanged(item: ItemJudgement): boolean {
  if (!item.hasPrevious || item.nilReturn) return false;
  return item.rating !== item.previousRating || item.assuranceLevel !== item.previousAssuranceLevel;
}

/** Where the words changed between two updates of one meeting, each is counted under its own. */
function countRatings(items: readonly ItemJudgement[]): string[] {
  return Object.values(Rating).flatMap(rating => {
    const words = items.filter(item => item.rating === rating).map(({ ratingWord }) => ratingWord ?? RATING_WORDS[rating]);
    return [...new Set(words)].map(word => `${words.filter(each => each === word).length} ${word.toLowerCase()}`);
  });
}

function countEach<T extends string>(items: readonly ItemJudgement[], values: readonly T[], of: (item: ItemJudgement) => T | null, words: Record<T, string>): string[] {
  return values
    .map(value => ({ value, count: items.filter(item => of(item) === value).length }))
    .filter(({ count }) => count > 0)
    .map(({ value, count }) => `${count} ${words[value].toLowerCase()}`);
}
