import { londonDay } from '@csa/shared/days.js';
import { keptSections } from '@csa/shared/update-sections.js';
import { Ask, Outcome } from '../../updates/judgements.js';
import type { PackContent, PackItem, PackNextStep } from '../pack-content.types.js';
import { type AskChange, AskFate, type LeadChange, type StepChange, StepFate } from './changes.types.js';

/** An ask that is new, still open or gone; another ask than last time is a new one. Where no update came, nobody has taken the ask of last time back. */
export function askChange(before: PackItem | null, after: PackItem | null): AskChange | null {
  const [was, is] = [realAsk(before), realAsk(after)];
  if (is) return { ...is, fate: was && isSameAsk(was, is) ? AskFate.STILL_OPEN : AskFate.NEW };
  if (!was) return null;
  return { ...was, fate: after?.received ? AskFate.GONE : AskFate.STILL_OPEN };
}

type RealAsk = Pick<AskChange, 'ask' | 'detail'>;

/** Of the same kind and in the same words: spaces, capitals and the closing stop make no other ask. */
function isSameAsk(one: RealAsk, other: RealAsk): boolean {
  const words = ({ detail }: RealAsk) => (detail ?? '').replace(/\s+/g, ' ').trim().replace(/[\s.,;:!?…]+$/, '').toLowerCase();
  return one.ask === other.ask && words(one) === words(other);
}

function realAsk(item: PackItem | null): RealAsk | null {
  return item?.received && item.ask && item.ask !== Ask.NOTE ? { ask: item.ask, detail: item.askDetail } : null;
}

/** Who joined and who left, with the day that the register gives. */
export function leadChanges(before: PackItem | null, after: PackItem | null): LeadChange[] {
  if (!before || !after) return [];
  const terms = after.leadTerms ?? [];
  const termOf = (lead: string) => terms.filter(term => term.lead === lead).at(-1);
  const joined = after.leads.filter(lead => !before.leads.includes(lead));
  const left = before.leads.filter(lead => !after.leads.includes(lead));
  return [
    ...joined.map(lead => ({ lead, joined: true, from: termOf(lead)?.from ?? null })),
    ...left.map(lead => ({ lead, joined: false, from: termOf(lead)?.until ?? null })),
  ];
}

/** What became of the next steps of last time: what was said of them, and which are past their day with nothing said. */
export function stepChanges(before: PackItem | null, after: PackItem | null, at: Pick<PackContent, 'frozenAt'>, mayStillCome: boolean): StepChange[] {
  if (!after || mayStillCome) return [];
  const told = londonDay(new Date(at.frozenAt));
  const reported = (after.lastSteps ?? []).map(({ text, owner, outcome, wasDueOn, dueOn, reason }) => ({
    text, owner, dueOn: wasDueOn ?? dueOn ?? told, fate: fateOf(outcome, wasDueOn, told), newDueOn: outcome === Outcome.STILL_GOING ? dueOn : null, reason,
  }));
  // What is kept to members cannot be said to be missing.
  if (keptSections(after.withheld).includes('LAST_STEPS')) return reported;
  const silent = promisesOf(before)
    .filter(({ text, dueOn }) => dueOn < told && !reported.some(step => step.text === text))
    .map(({ text, owner, dueOn }) => ({ text, owner, dueOn, fate: StepFate.NOT_REPORTED, newDueOn: null, reason: null }));
  return [...reported, ...silent];
}

/** What an update promised: its new steps, and those that were still going, by their new day. */
function promisesOf(item: PackItem | null): PackNextStep[] {
  const going = (item?.lastSteps ?? []).flatMap(({ text, owner, outcome, dueOn }) => (outcome === Outcome.STILL_GOING && dueOn ? [{ text, owner, dueOn }] : []));
  return [...going, ...(item?.nextSteps ?? [])];
}

function fateOf(outcome: Outcome, wasDueOn: string | null, told: string): StepFate {
  if (outcome === Outcome.DONE) return StepFate.KEPT;
  if (outcome === Outcome.DROPPED) return StepFate.DROPPED;
  return wasDueOn !== null && wasDueOn < told ? StepFate.LATE : StepFate.STILL_GOING;
}

/** Not kept. What was dropped with a reason is told apart. */
export const BROKEN: readonly StepFate[] = [StepFate.LATE, StepFate.NOT_REPORTED];
