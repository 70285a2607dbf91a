import { formatDay } from '../../../lib/dates.js';
import type { TagColour } from '../../../ui/Tag.js';

/** A next step as an accepted update set it out. Its day and state are those of today. */
export interface StepPromised {
  id: string;
  text: string;
  owner: string;
  dueOn: string | null;
  state: 'OPEN' | 'DONE' | 'DROPPED';
}

/** What a later update said of it. */
export interface StepTold {
  step: { id: string };
  outcome: 'DONE' | 'STILL_GOING' | 'DROPPED';
  wasDueOn: string | null;
  dueOn: string | null;
  reason: string | null;
}

export const STANDINGS = ['LATE', 'STILL_GOING', 'DROPPED', 'KEPT'] as const;
export type PromiseStanding = (typeof STANDINGS)[number];

/** Told by the box and by the word, never by the colour alone. */
export const MARKS: Record<PromiseStanding, { box: string; word: string; colour: TagColour }> = {
  LATE: { box: '☐', word: 'Past its day', colour: 'red' },
  STILL_GOING: { box: '☐', word: 'Still going', colour: 'teal' },
  DROPPED: { box: '☒', word: 'Dropped', colour: 'grey' },
  KEPT: { box: '☑', word: 'Kept', colour: 'green' },
};

/** Kept when it is done; late when its day has passed and nobody has settled it. */
export function standingOf({ state, dueOn }: Pick<StepPromised, 'state' | 'dueOn'>, today: string): PromiseStanding {
  if (state !== 'OPEN') return state === 'DONE' ? 'KEPT' : 'DROPPED';
  return dueOn !== null && dueOn < today ? 'LATE' : 'STILL_GOING';
}

export interface ThemePromise {
  id: string;
  text: string;
  owner: string;
  standing: PromiseStanding;
  /** Its life, a sentence for each meeting that spoke of it, the oldest first. */
  life: string[];
}

interface Told {
  heldOn: string;
  update: { nextSteps: readonly StepPromised[] | null; lastSteps: readonly StepTold[] | null; withheld: readonly string[] } | null;
}

/** Every promise of a theme, the newest first, with what each later meeting was told of it; whether some are kept from this reader. */
export function promisesOf(timeline: readonly Told[], today: string): { promises: ThemePromise[]; withheld: boolean } {
  const told = timeline.flatMap(({ heldOn, update }) => (update?.lastSteps ?? []).map((said) => ({ heldOn, said })));
  const promises = timeline.flatMap(({ heldOn, update }) =>
    (update?.nextSteps ?? []).map((step) => promiseOf(step, heldOn, told.filter(({ said }) => said.step.id === step.id), today)));
  return { promises: promises.reverse(), withheld: timeline.some(({ update }) => update?.withheld.includes('NEXT_STEPS')) };
}

function promiseOf({ id, text, owner, dueOn, state }: StepPromised, madeOn: string, told: readonly { heldOn: string; said: StepTold }[], today: string): ThemePromise {
  const standing = standingOf({ state, dueOn }, today);
  const firstDay = told.length > 0 ? (told[0]?.said.wasDueOn ?? null) : dueOn;
  return {
    id, text, owner: owner || 'no owner', standing,
    life: [
      `Promised for the meeting of ${formatDay(madeOn)}, ${firstDay ? `by ${formatDay(firstDay)}` : 'without a day'}.`,
      ...told.map(({ heldOn, said }) => `Meeting of ${formatDay(heldOn)}: ${toldWords(said)}`),
      ...(standing === 'LATE' && dueOn ? [`${formatDay(dueOn)} has passed and nothing has been said of it since.`] : []),
    ],
  };
}

function toldWords({ outcome, dueOn, wasDueOn, reason }: StepTold): string {
  const said = { DONE: 'done', DROPPED: 'dropped', STILL_GOING: dueOn && dueOn !== wasDueOn ? `still going, now by ${formatDay(dueOn)}` : 'still going' }[outcome];
  return reason ? `${said}. ${reason}` : `${said}.`;
}

const COUNTED: Record<PromiseStanding, string> = { LATE: 'past its day', STILL_GOING: 'still going', DROPPED: 'dropped', KEPT: 'kept' };

/** "6 promised: 3 kept, 1 dropped, 2 still going." */
export function promisesInWords(promises: readonly ThemePromise[]): string {
  const counts = [...STANDINGS].reverse().map((standing) => ({ standing, count: promises.filter((promise) => promise.standing === standing).length }));
  return `${promises.length} promised: ${counts.filter(({ count }) => count > 0).map(({ standing, count }) => `${count} ${COUNTED[standing]}`).join(', ')}.`;
}
