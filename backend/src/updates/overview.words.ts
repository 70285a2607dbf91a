import { counted, listed, RATING_WORDS, ASSURANCE_WORDS } from '@csa/shared/words.js';
import { monthOf } from '@csa/shared/days.js';
import { Ask, AssuranceLevel, Rating } from './judgements.js';

/** What the sentences need to know of one item of the standing item. */
export interface ItemJudgement {
  received: boolean;
  asked: boolean;
  rating: Rating | null;
  previousRating: Rating | null;
  assuranceLevel: AssuranceLevel | null;
  previousAssuranceLevel: AssuranceLevel | null;
  hasPrevious: boolean;
  ask: Ask | null;
}

/** The counts in words: "12 items: 3 green, 2 amber, 1 red; assurance: 2 substantial, 1 limited; 3 not received." */
export function countsInWords(items: readonly ItemJudgement[]): string {
  const asked = items.filter(item => item.asked);
  const ratings = countEach(asked, Object.values(Rating), item => (item.received ? item.rating : null), RATING_WORDS);
  const levels = countEach(asked, Object.values(AssuranceLevel), item => (item.received ? item.assuranceLevel : null), ASSURANCE_WORDS);
  const missing = asked.filter(item => !item.received).length;
  const parts = [
    ratings.join(', '),
    levels.length > 0 ? `assurance: ${levels.join(', ')}` : '',
    missing > 0 ? `${missing} not received` : '',
  ].filter(Boolean);
  return `${counted(asked.length, 'item')}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}.`;
}

/** "3 changed since the meeting of September 2026." */
export function changesInWords(items: readonly ItemJudgement[], previousHeldOn: string | null): string {
  if (!previousHeldOn) return 'There is no earlier meeting to compare with.';
  const changed = items.filter(item => item.received && hasChanged(item)).length;
  return `${changed === 0 ? 'Nothing' : changed} changed since the meeting of ${monthOf(previousHeldOn)}.`;
}

/** "2 asks need a decision, 1 needs unblocking." */
export function asksInWords(items: readonly ItemJudgement[]): string {
  const of = (ask: Ask) => items.filter(item => item.received && item.ask === ask).length;
  const parts = [
    of(Ask.DECIDE) > 0 ? `${counted(of(Ask.DECIDE), 'ask')} for a decision` : '',
    of(Ask.UNBLOCK) > 0 ? `${of(Ask.UNBLOCK)} to unblock something` : '',
    of(Ask.DISCUSS) > 0 ? `${of(Ask.DISCUSS)} for discussion` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${sentenceCase(listed(parts))}.` : 'Nothing is asked of the group beyond noting.';
}

/** How the judgement moved since the last accepted update: "Amber, was Red". */
export function changeInWords(item: ItemJudgement): string {
  if (!item.received) return 'No update received';
  if (!item.hasPrevious) return 'First update';
  if (!hasChanged(item)) return 'No change';
  const now = item.rating ? RATING_WORDS[item.rating] : item.assuranceLevel ? ASSURANCE_WORDS[item.assuranceLevel] : 'Not rated';
  const was = item.previousRating ? RATING_WORDS[item.previousRating] : item.previousAssuranceLevel ? ASSURANCE_WORDS[item.previousAssuranceLevel] : 'not rated';
  return `${now}, was ${was}`;
}

function hasChanged(item: ItemJudgement): boolean {
  if (!item.hasPrevious) return false;
  return item.rating !== item.previousRating || item.assuranceLevel !== item.previousAssuranceLevel;
}

function countEach<T extends string>(items: readonly ItemJudgement[], values: readonly T[], of: (item: ItemJudgement) => T | null, words: Record<T, string>): string[] {
  return values
    .map(value => ({ value, count: items.filter(item => of(item) === value).length }))
    .filter(({ count }) => count > 0)
    .map(({ value, count }) => `${count} ${words[value].toLowerCase()}`);
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
