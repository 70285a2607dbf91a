import type { StepDraft, UpdateDraft } from './update-draft.js';

const BOTH_TEXTS = ['ratingReason', 'headline', 'progress', 'concerns', 'askDetail', 'assuranceBoard', 'assuranceReason', 'keyMessages', 'escalations'] as const;

function bothTexts(mine: string, theirs: string): string {
  if (theirs.trim() === '' || mine.includes(theirs)) return mine;
  if (mine.trim() === '' || theirs.includes(mine)) return theirs;
  return `${mine}\n\n${theirs}`;
}

function bothSteps(mine: StepDraft[], theirs: StepDraft[]): StepDraft[] {
  const said = (step: StepDraft) => JSON.stringify([step.text, step.owner, step.dueOn]);
  const already = new Set(mine.map(said));
  return [...mine, ...theirs.filter((step) => !already.has(said(step))).map((step) => ({ ...step, key: `theirs-${step.key}` }))];
}

/** Starts a merged text: both sentences where words differ, mine where only one choice can stand. */
export function mergedDraft(mine: UpdateDraft, theirs: UpdateDraft): UpdateDraft {
  const merged: UpdateDraft = {
    ...mine,
    rating: mine.rating ?? theirs.rating,
    direction: mine.direction ?? theirs.direction,
    ask: mine.ask ?? theirs.ask,
    assuredOn: mine.assuredOn || theirs.assuredOn,
    assuranceLevel: mine.assuranceLevel ?? theirs.assuranceLevel,
    nextSteps: bothSteps(mine.nextSteps, theirs.nextSteps),
    membersOnly: mine.membersOnly || theirs.membersOnly,
  };
  for (const field of BOTH_TEXTS) merged[field] = bothTexts(mine[field], theirs[field]);
  return merged;
}
