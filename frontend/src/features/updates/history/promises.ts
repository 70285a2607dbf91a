import { formatDay } from '../../../lib/dates.js';

/** A next step as an accepted update set it out. Its day and state are those of today. */
export interface StepPromised {
  id: string;
  text: string;
  owner: string;
  dueOn: string | null;
  state: 'OPEN' | 'DONE' | 'DROPPED';
}

export type PromiseStanding = 'KEPT' | 'STILL_GOING' | 'BROKEN';

export interface ThemePromise {
  id: string;
  text: string;
  owner: string;
  standing: PromiseStanding;
  /** When it was made, by when it is to be done, and where it is past its day without a word, that it is. */
  words: string;
}

/** A promise is kept when it is done, broken when it was dropped or its day has passed, and else still going. */
export function promiseOf(step: StepPromised, madeOn: string, today: string): ThemePromise {
  const { id, text, owner, dueOn, state } = step;
  const made = `Promised for the meeting of ${formatDay(madeOn)}`;
  const late = state === 'OPEN' && dueOn !== null && dueOn < today;
  return {
    id, text, owner: owner || 'no owner',
    standing: state === 'DONE' ? 'KEPT' : state === 'DROPPED' || late ? 'BROKEN' : 'STILL_GOING',
    words: `${made}, ${wordsOf(state, dueOn, late)}.`,
  };
}

function wordsOf(state: StepPromised['state'], dueOn: string | null, late: boolean): string {
  if (state === 'DONE') return 'and done';
  if (state === 'DROPPED') return 'and dropped';
  if (dueOn === null) return 'without a day';
  return late ? `was due by ${formatDay(dueOn)} and is not done, as far as is known` : `due by ${formatDay(dueOn)}`;
}

interface Told {
  heldOn: string;
  update: { nextSteps: readonly StepPromised[] | null; withheld: readonly string[] } | null;
}

/** Every promise of a theme, the newest meeting first, by what became of it; whether some are kept from this reader. */
export function promisesOf(timeline: readonly Told[], today: string): { promises: Record<PromiseStanding, ThemePromise[]>; withheld: boolean } {
  const promises: Record<PromiseStanding, ThemePromise[]> = { BROKEN: [], STILL_GOING: [], KEPT: [] };
  for (const { heldOn, update } of [...timeline].reverse()) {
    for (const step of update?.nextSteps ?? []) {
      const promise = promiseOf(step, heldOn, today);
      promises[promise.standing].push(promise);
    }
  }
  return { promises, withheld: timeline.some(({ update }) => update?.withheld.includes('NEXT_STEPS')) };
}
