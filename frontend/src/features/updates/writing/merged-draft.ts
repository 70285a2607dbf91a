import { SECTION_FIELDS, type UpdateField, type UpdateSection } from '@csa/shared/update-sections.js';
import { mergeLists, mergeTexts } from './merge-texts.js';
import { type CommentaryDraft, EMPTY_DRAFT, type LastStepDraft, type UpdateDraft } from './update-draft.js';

/** Of these one answer stands: a choice or a day cannot be half of each. */
const ONE_ANSWER: readonly UpdateField[] = ['rating', 'direction', 'ask', 'assuredOn', 'assuranceLevel'];

/** Starts a merged text of one section from what both wrote and from what both began with, where that is known. */
export function mergedDraft(section: UpdateSection, base: UpdateDraft | null, mine: UpdateDraft, theirs: UpdateDraft): UpdateDraft {
  const from = base ?? EMPTY_DRAFT;
  const fields = SECTION_FIELDS[section].map((field) => [field, merged(field, from[field], mine[field], theirs[field])]);
  const both: UpdateDraft = { ...mine, ...Object.fromEntries(fields), membersOnly: mine.membersOnly || theirs.membersOnly };
  // The word goes with the rating that stands.
  const saidRating = [mine, theirs, from].map((draft) => draft.saidRating).find((said) => said?.rating === both.rating);
  return saidRating ? { ...both, saidRating } : both;
}

function merged(field: UpdateField, base: unknown, mine: unknown, theirs: unknown): unknown {
  if (field === 'lastSteps') return mergedLastSteps(base as LastStepDraft[], mine as LastStepDraft[], theirs as LastStepDraft[]);
  if (field === 'commentaries') return mergedCommentaries(base as CommentaryDraft[], mine as CommentaryDraft[], theirs as CommentaryDraft[]);
  if (Array.isArray(mine) && Array.isArray(theirs) && Array.isArray(base)) {
    const mineKeys = new Set(mine.map(keyOf));
    return mergeLists<unknown>(base, mine, theirs, said)
      // Two rows of one key would be one row to the page.
      .map((item) => (mine.includes(item) || !mineKeys.has(keyOf(item)) ? item : { ...(item as object), key: `theirs-${keyOf(item)}` }));
  }
  const isText = typeof mine === 'string' && typeof theirs === 'string' && !ONE_ANSWER.includes(field);
  if (isText) return mergeTexts(typeof base === 'string' ? base : '', mine, theirs);
  return mine === base ? theirs : mine;
}

/** The steps are given; of each, what only one of both answered or changed stands. */
function mergedLastSteps(base: readonly LastStepDraft[], mine: readonly LastStepDraft[], theirs: readonly LastStepDraft[]): LastStepDraft[] {
  return mine.map((step) => {
    const of = (steps: readonly LastStepDraft[]) => steps.find(({ actionId }) => actionId === step.actionId);
    const untouched = step.outcome === null || JSON.stringify(step) === JSON.stringify(of(base));
    return untouched ? (of(theirs) ?? step) : step;
  });
}

/** Each measure has one commentary: what both wrote of it is brought together as any text is. */
function mergedCommentaries(base: readonly CommentaryDraft[], mine: readonly CommentaryDraft[], theirs: readonly CommentaryDraft[]): CommentaryDraft[] {
  const textOf = (said: readonly CommentaryDraft[], slug: string) => said.find(({ measureSlug }) => measureSlug === slug)?.text ?? '';
  const all = [...mine, ...theirs.filter(({ measureSlug }) => !mine.some((each) => each.measureSlug === measureSlug))];
  return all.map((said) => ({ ...said, text: mergeTexts(textOf(base, said.measureSlug), textOf(mine, said.measureSlug), textOf(theirs, said.measureSlug)) }));
}

/** Rows are the same when they say the same, whatever the browser calls them. */
function said(item: unknown): string {
  return JSON.stringify({ ...(item as object), key: undefined, id: undefined });
}

function keyOf(item: unknown): string {
  return String((item as { key?: string }).key);
}
