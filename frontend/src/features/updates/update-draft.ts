import { FIELD_LABELS, MAY_BE_MEMBERS_ONLY, SECTION_FIELDS, type UpdateField, type UpdateSection } from '@csa/shared/update-sections.js';
import { isDay, longDay } from '@csa/shared/days.js';
import { ASK_WORDS, ASSURANCE_WORDS, DIRECTION_WORDS, RATING_WORDS } from '@csa/shared/words.js';

export type Rating = keyof typeof RATING_WORDS;
export type Direction = keyof typeof DIRECTION_WORDS;
export type Ask = keyof typeof ASK_WORDS;
export type AssuranceLevel = keyof typeof ASSURANCE_WORDS;

/** A row of the next-steps editor. `key` is the browser's own: it keeps a row's inputs together while rows come and go. */
export interface StepDraft {
  key: string;
  text: string;
  owner: string;
  /** As typed: YYYY-MM-DD, or whatever the three boxes hold until they make a day. */
  dueOn: string;
}

/** What the author sees in the boxes of one section. Empty text stands for "not answered". */
export interface UpdateDraft {
  rating: Rating | null;
  ratingReason: string;
  direction: Direction | null;
  headline: string;
  progress: string;
  concerns: string;
  nextSteps: StepDraft[];
  ask: Ask | null;
  askDetail: string;
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
  rating: null, ratingReason: '', direction: null, headline: '', progress: '', concerns: '', nextSteps: [],
  ask: null, askDetail: '', assuranceBoard: '', assuredOn: '', assuranceLevel: null, assuranceReason: '',
  keyMessages: '', escalations: '', membersOnly: false,
};

/** The saved values as the schema has them: everything may be null. */
export interface SavedValues {
  rating?: Rating | null;
  ratingReason?: string | null;
  direction?: Direction | null;
  headline?: string | null;
  progress?: string | null;
  concerns?: string | null;
  nextSteps: readonly { id: string; text: string; owner: string; dueOn?: string | null }[] | null;
  ask?: Ask | null;
  askDetail?: string | null;
  assuranceBoard?: string | null;
  assuredOn?: string | null;
  assuranceLevel?: AssuranceLevel | null;
  assuranceReason?: string | null;
  keyMessages?: string | null;
  escalations?: string | null;
}

export function draftOf(saved: SavedValues | null | undefined, membersOnly: boolean): UpdateDraft {
  if (!saved) return { ...EMPTY_DRAFT, membersOnly };
  return {
    rating: saved.rating ?? null,
    ratingReason: saved.ratingReason ?? '',
    direction: saved.direction ?? null,
    headline: saved.headline ?? '',
    progress: saved.progress ?? '',
    concerns: saved.concerns ?? '',
    nextSteps: (saved.nextSteps ?? []).map(({ id, text, owner, dueOn }) => ({ key: id, text, owner, dueOn: dueOn ?? '' })),
    ask: saved.ask ?? null,
    askDetail: saved.askDetail ?? '',
    assuranceBoard: saved.assuranceBoard ?? '',
    assuredOn: saved.assuredOn ?? '',
    assuranceLevel: saved.assuranceLevel ?? null,
    assuranceReason: saved.assuranceReason ?? '',
    keyMessages: saved.keyMessages ?? '',
    escalations: saved.escalations ?? '',
    membersOnly,
  };
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
  if (field === 'assuredOn') return wholeDay(draft.assuredOn);
  const value = draft[field];
  return typeof value === 'string' && value.trim() === '' ? null : value;
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
    case 'rating': return values.rating ? RATING_WORDS[values.rating] : '';
    case 'direction': return values.direction ? DIRECTION_WORDS[values.direction] : '';
    case 'ask': return values.ask ? ASK_WORDS[values.ask] : '';
    case 'assuranceLevel': return values.assuranceLevel ? ASSURANCE_WORDS[values.assuranceLevel] : '';
    case 'assuredOn': return dayText(values.assuredOn);
    case 'nextSteps': return values.nextSteps.map(stepText).join('\n');
    default: return values[field] ?? '';
  }
}

export function stepText(step: StepDraft): string {
  const day = dayText(step.dueOn);
  return `${step.text || 'Not described yet'} (${step.owner || 'no owner yet'}, ${day ? `by ${day}` : 'no day yet'})`;
}

/** A day that is not whole yet is shown as it was typed. */
function dayText(day: string): string {
  return isDay(day) ? longDay(day) : day;
}

export interface LabelledText {
  field: string;
  label: string;
  text: string;
}

export function sectionTexts(values: UpdateDraft, section: UpdateSection): LabelledText[] {
  const answers = SECTION_FIELDS[section].map((field) => ({ field, label: FIELD_LABELS[field], text: fieldText(values, field) }));
  if (!MAY_BE_MEMBERS_ONLY.includes(section)) return answers;
  return [...answers, { field: 'membersOnly', label: 'Who may read it', text: values.membersOnly ? 'Members of the group only' : 'Everybody who may read the update' }];
}
