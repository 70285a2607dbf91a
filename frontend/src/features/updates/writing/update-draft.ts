import { SECTION_FIELDS, type UpdateField, type UpdateSection } from '@csa/shared/update-sections.js';
import { isDay, longDay } from '@csa/shared/days.js';
import { ASK_WORDS, ASSURANCE_WORDS, DIRECTION_WORDS, OUTCOME_WORDS, RATING_WORDS } from '@csa/shared/words.js';

export type Rating = keyof typeof RATING_WORDS;
export type Direction = keyof typeof DIRECTION_WORDS;
export type Ask = keyof typeof ASK_WORDS;
export type AssuranceLevel = keyof typeof ASSURANCE_WORDS;
export type Outcome = keyof typeof OUTCOME_WORDS;

/** A row of the next-steps editor. `key` is the browser's own: it keeps a row's inputs together while rows come and go. */
export interface StepDraft {
  key: string;
  text: string;
  owner: string;
  /** As typed: YYYY-MM-DD, or whatever the three boxes hold until they make a day. */
  dueOn: string;
}

/** One of last time's next steps, and what the author says became of it. */
export interface LastStepDraft {
  actionId: string;
  step: string;
  owner: string;
  wasDueOn: string | null;
  outcome: Outcome | null;
  /** As typed, like the day of a step. */
  dueOn: string;
  reason: string;
}

/** What is said of one measure. */
export interface CommentaryDraft {
  measureSlug: string;
  measure: string;
  text: string;
}

/** A row of the links to evidence. */
export interface LinkDraft {
  key: string;
  title: string;
  address: string;
}

/** What the author sees in the boxes of one section. Empty text stands for "not answered". */
export interface UpdateDraft {
  lastSteps: LastStepDraft[];
  rating: Rating | null;
  /** The partnership's word for a rating, as long as it is still that one. */
  saidRating?: { rating: Rating; word: string };
  ratingReason: string;
  direction: Direction | null;
  headline: string;
  progress: string;
  /** Of the precision area that the section is about. */
  areaReport: string;
  concerns: string;
  nextSteps: StepDraft[];
  ask: Ask | null;
  askDetail: string;
  /** Where the figures spoke against the saved judgement: without that its explanation is not shown. */
  conflict: string | null;
  conflictReason: string;
  /** Those that say something; a blank one is none. */
  commentaries: CommentaryDraft[];
  evidence: LinkDraft[];
  assuranceBoard: string;
  /** As typed, like the day of a step. */
  assuredOn: string;
  assuranceLevel: AssuranceLevel | null;
  assuranceReason: string;
  keyMessages: string;
  escalations: string;
  membersOnly: boolean;
}

export const EMPTY_DRAFT: UpdateDraft = {
  lastSteps: [], rating: null, ratingReason: '', direction: null, headline: '', progress: '', areaReport: '', concerns: '', nextSteps: [],
  ask: null, askDetail: '', conflict: null, conflictReason: '', commentaries: [], evidence: [], assuranceBoard: '', assuredOn: '', assuranceLevel: null, assuranceReason: '',
  keyMessages: '', escalations: '', membersOnly: false,
};

export interface SavedStep {
  id: string;
  text: string;
  owner: string;
  dueOn?: string | null;
}

/** The saved values as the schema has them: everything may be null. */
export interface SavedValues {
  lastSteps: readonly { step: SavedStep; outcome: Outcome; wasDueOn?: string | null; dueOn?: string | null; reason?: string | null }[] | null;
  rating?: Rating | null;
  ratingWord?: string | null;
  ratingReason?: string | null;
  direction?: Direction | null;
  headline?: string | null;
  progress?: string | null;
  concerns?: string | null;
  nextSteps: readonly SavedStep[] | null;
  ask?: Ask | null;
  askDetail?: string | null;
  conflict?: { sentence: string } | null;
  conflictReason?: string | null;
  commentaries?: readonly CommentaryDraft[] | null;
  evidence: readonly { title: string; address: string }[] | null;
  assuranceBoard?: string | null;
  assuredOn?: string | null;
  assuranceLevel?: AssuranceLevel | null;
  assuranceReason?: string | null;
  keyMessages?: string | null;
  escalations?: string | null;
}

/** What stands in the boxes; of the steps that are asked about, those not answered yet too. */
export function draftOf(saved: SavedValues | null | undefined, membersOnly: boolean, asked: readonly SavedStep[] = []): UpdateDraft {
  const lastSteps = lastStepsOf(saved?.lastSteps ?? [], asked);
  if (!saved) return { ...EMPTY_DRAFT, lastSteps, membersOnly };
  return {
    lastSteps,
    rating: saved.rating ?? null,
    ...(saved.rating && saved.ratingWord && { saidRating: { rating: saved.rating, word: saved.ratingWord } }),
    ratingReason: saved.ratingReason ?? '',
    direction: saved.direction ?? null,
    headline: saved.headline ?? '',
    progress: saved.progress ?? '',
    areaReport: '',
    concerns: saved.concerns ?? '',
    nextSteps: (saved.nextSteps ?? []).map(({ id, text, owner, dueOn }) => ({ key: id, text, owner, dueOn: dueOn ?? '' })),
    ask: saved.ask ?? null,
    askDetail: saved.askDetail ?? '',
    conflict: saved.conflict?.sentence ?? null,
    conflictReason: saved.conflictReason ?? '',
    commentaries: (saved.commentaries ?? []).map(({ measureSlug, measure, text }) => ({ measureSlug, measure, text })),
    evidence: (saved.evidence ?? []).map((link, index) => ({ key: `saved-${index}`, ...link })),
    assuranceBoard: saved.assuranceBoard ?? '',
    assuredOn: saved.assuredOn ?? '',
    assuranceLevel: saved.assuranceLevel ?? null,
    assuranceReason: saved.assuranceReason ?? '',
    keyMessages: saved.keyMessages ?? '',
    escalations: saved.escalations ?? '',
    membersOnly,
  };
}

function lastStepsOf(saved: NonNullable<SavedValues['lastSteps']>, asked: readonly SavedStep[]): LastStepDraft[] {
  const unanswered = asked.filter(({ id }) => !saved.some(({ step }) => step.id === id));
  const told = [
    ...saved.map(({ step, outcome, wasDueOn, dueOn, reason }) => ({
      actionId: step.id, step: step.text, owner: step.owner, wasDueOn: wasDueOn ?? null, outcome, dueOn: dueOn ?? '', reason: reason ?? '',
    })),
    ...unanswered.map(({ id, text, owner, dueOn }) => ({ actionId: id, step: text, owner, wasDueOn: dueOn ?? null, outcome: null, dueOn: '', reason: '' })),
  ];
  const place = ({ actionId }: LastStepDraft) => asked.findIndex(({ id }) => id === actionId);
  return asked.length > 0 ? told.sort((one, other) => place(one) - place(other)) : told;
}

export function isBlankLink({ title, address }: LinkDraft): boolean {
  return title.trim() === '' && address.trim() === '';
}

export function isBlank(step: StepDraft): boolean {
  return step.text.trim() === '' && step.owner.trim() === '' && step.dueOn === '';
}

/** Half a day cannot be saved as one: it stays in the form until it is whole. */
function wholeDay(typed: string): string | null {
  return isDay(typed) ? typed : null;
}

/** One field as the schema takes it: a blank row is no step, and empty text is no answer. */
function sentValue(draft: UpdateDraft, field: UpdateField) {
  if (field === 'nextSteps') {
    return draft.nextSteps.filter((step) => !isBlank(step)).map(({ text, owner, dueOn }) => ({ text, owner, dueOn: wholeDay(dueOn) }));
  }
  if (field === 'lastSteps') return draft.lastSteps.filter(({ outcome }) => outcome !== null).map(sentLastStep);
  if (field === 'commentaries') return draft.commentaries.filter(({ text }) => text.trim() !== '').map(({ measureSlug, text }) => ({ measureSlug, text }));
  if (field === 'evidence') return draft.evidence.filter((link) => !isBlankLink(link)).map(({ title, address }) => ({ title, address: address.trim() }));
  if (field === 'assuredOn') return wholeDay(draft.assuredOn);
  const value = draft[field];
  return typeof value === 'string' && value.trim() === '' ? null : value;
}

/** A day goes with a step that is still going, a reason with one that was moved or dropped; what was typed for another answer stays here. */
function sentLastStep({ actionId, outcome, dueOn, reason }: LastStepDraft) {
  return {
    actionId, outcome,
    dueOn: outcome === 'STILL_GOING' ? wholeDay(dueOn) : null,
    reason: outcome === 'DONE' || reason.trim() === '' ? null : reason,
  };
}

/** What a save of one section sends: its own fields and no others. */
export function valuesOf(draft: UpdateDraft, section: UpdateSection): Record<string, unknown> {
  return Object.fromEntries(SECTION_FIELDS[section].map((field) => [field, sentValue(draft, field)]));
}

/** Whether two drafts would be saved as the same thing. */
export function sameDraft(one: UpdateDraft, other: UpdateDraft, section: UpdateSection): boolean {
  if (one.membersOnly !== other.membersOnly) return false;
  return JSON.stringify(valuesOf(one, section)) === JSON.stringify(valuesOf(other, section));
}

/** One field as people read it; empty text where nothing was said. */
export function fieldText(values: UpdateDraft, field: UpdateField): string {
  switch (field) {
    case 'rating': return values.rating ? ratingText(values.rating, values) : '';
    case 'direction': return values.direction ? DIRECTION_WORDS[values.direction] : '';
    case 'ask': return values.ask ? ASK_WORDS[values.ask] : '';
    case 'assuranceLevel': return values.assuranceLevel ? ASSURANCE_WORDS[values.assuranceLevel] : '';
    case 'assuredOn': return dayText(values.assuredOn);
    case 'nextSteps': return values.nextSteps.map(stepText).join('\n');
    case 'lastSteps': return values.lastSteps.map(lastStepText).join('\n');
    case 'commentaries': return values.commentaries.filter(({ text }) => text.trim() !== '').map(({ measure, text }) => `${measure}: ${text}`).join('\n');
    case 'evidence': return values.evidence.map(({ title, address }) => `${title}: ${address}`).join('\n');
    default: return values[field] ?? '';
  }
}

/** A rating in the partnership's word where the draft knows it. */
export function ratingText(rating: Rating, { saidRating }: Pick<UpdateDraft, 'saidRating'>): string {
  return saidRating?.rating === rating ? saidRating.word : RATING_WORDS[rating];
}

export function stepText(step: StepDraft): string {
  const day = dayText(step.dueOn);
  return `${step.text || 'Not described yet'} (${step.owner || 'no owner yet'}, ${day ? `by ${day}` : 'no day yet'})`;
}

export function lastStepText({ step, outcome, dueOn, reason }: LastStepDraft): string {
  if (outcome === null) return `${step}: not answered yet`;
  const day = outcome === 'STILL_GOING' ? `, ${dayText(dueOn) ? `now by ${dayText(dueOn)}` : 'no day yet'}` : '';
  return `${step}: ${OUTCOME_WORDS[outcome].toLowerCase()}${day}${outcome !== 'DONE' && reason ? ` (${reason})` : ''}`;
}

/** A day that is not whole yet is shown as it was typed. */
function dayText(day: string): string {
  return isDay(day) ? longDay(day) : day;
}
