import { type Day, longDay } from '@csa/shared/days.js';
import { counted, listed } from '@csa/shared/words.js';
import { endBlockers, type Spell } from '../../governance/changes/spell.rules.js';
import { OUTSTANDING } from '../../meetings/update-request-state.js';
import type { Reason } from '../../platform/graphql/reason.js';
import type { HangingOn } from './theme-ending.queries.js';

/** What stands against a theme ending on the day, or against taking its end back where the day is null. `seen` is the end that the person saw. */
export function themeEndBlockers(theme: Spell, until: Day | null, seen: Day | null, hanging: HangingOn | null, today: Day): Reason[] {
  const blockers = endBlockers(theme, until, seen, today);
  if (blockers.length > 0 || !hanging) return blockers;
  const told = hanging.told.at(-1);
  if (told) return [{ path: 'until', message: `The pack of ${told.title} on ${longDay(told.heldOn)} holds it, so it was a theme on that day. Enter a later day.` }];
  const [later] = hanging.later.slice(-1);
  if (later) return [{ path: 'until', message: `A change of its lead, board, reporting mode or priority begins on ${longDay(later)}. Withdraw that first, or enter a later day.` }];
  return [];
}

/** What follows when a theme ends on the day, one sentence each. */
export function endFollows(until: Day, { asked, posts, boards, openSteps }: HangingOn): string[] {
  const day = longDay(until);
  return [
    `Calls opened on ${day} or later do not ask for it. What was said of it so far stays where it is.`,
    ...asked.map(({ title, dueOn, state }) => (OUTSTANDING.includes(state)
      ? `The open call of ${title} still asks for an update on it, due on ${longDay(dueOn)}. Should none come, record it as not received on the tracker.`
      : `Its answer to the open call of ${title} stays as it is.`)),
    openSteps === 0 ? 'No next step of it is still open.' : `${counted(openSteps, 'next step')} of it ${openSteps === 1 ? 'is' : 'are'} still open: no later update will say what became of ${openSteps === 1 ? 'it' : 'them'}.`,
    posts.length === 0 ? 'No post answers for it.' : `${listed(posts)} no longer ${posts.length === 1 ? 'answers' : 'answer'} for it. The ${posts.length === 1 ? 'post stays' : 'posts stay'}.`,
    boards.length === 0 ? 'No board governs it.' : `${listed(boards)} no longer ${boards.length === 1 ? 'governs' : 'govern'} it.`,
  ];
}
