import { londonDay } from '@csa/shared/days.js';
import { Ask } from '../../updates/judgements.js';
import type { PackContent, PackItem } from '../pack-content.types.js';
import { type AskChange, AskFate, type LeadChange, type StepChange, StepFate } from './changes.types.js';

/** An ask that is new, still open or gone. Where no update came, nobody has taken the ask of last time back. */
export function askChange(before: PackItem | null, after: PackItem | null): AskChange | null {
  const [was, is] = [realAsk(before), realAsk(after)];
  if (is) return { ...is, fate: was ? AskFate.STILL_OPEN : AskFate.NEW };
  if (!was) return null;
  return { ...was, fate: after?.received ? AskFate.GONE : AskFate.STILL_OPEN };
}

function realAsk(item: PackItem | null): { ask: Ask; detail: string | null } | null {
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

/** What became of the next steps of last time that were due, or of which something was said. */
export function stepChanges(before: PackItem | null, after: PackItem | null, at: Pick<PackContent, 'frozenAt'>, mayStillCome: boolean): StepChange[] {
  const told = londonDay(new Date(at.frozenAt));
  return (before?.nextSteps ?? []).flatMap(({ text, owner, dueOn }) => {
    const isPast = dueOn < told;
    if (!isPast || mayStillCome || !after) return [];
    return [{ text, owner, dueOn, fate: StepFate.NOT_REPORTED, newDueOn: null, reason: null }];
  });
}

export const BROKEN: readonly StepFate[] = [StepFate.LATE, StepFate.DROPPED, StepFate.NOT_REPORTED];
