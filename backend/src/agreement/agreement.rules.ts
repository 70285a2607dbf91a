import { type Day, longDay } from '@csa/shared/days.js';

/** How long an agreement holds, as a sentence. */
export function agreementStanding(agreement: { validFrom: Day | null; validUntil: Day | null }, today: Day): string {
  const { validFrom, validUntil } = agreement;
  if (validUntil && validUntil <= today) return `Ended on ${longDay(validUntil)}`;
  if (validFrom && validFrom > today) return `Starts on ${longDay(validFrom)}`;
  return validUntil ? `Runs until ${longDay(validUntil)}` : 'Runs until it is replaced';
}

/** Whether the printed term of a plan is over: its last year has passed. */
export function termOver(plan: { lastYear: number | null }, today: Day): boolean {
  return plan.lastYear !== null && plan.lastYear < Number(today.slice(0, 4));
}

/** What a reader should know of a plan's term, as a sentence. */
export function planStanding(plan: { term: string | null; lastYear: number | null }, today: Day): string {
  if (plan.term === null) return 'No term is stated';
  return termOver(plan, today) ? `Its term, ${plan.term}, is over` : `Term ${plan.term}`;
}
