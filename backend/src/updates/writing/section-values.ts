import { longDay } from '@csa/shared/days.js';
import { ASK_WORDS, ASSURANCE_WORDS, DIRECTION_WORDS, OUTCOME_WORDS } from '@csa/shared/words.js';
import { FIELD_LABELS, fieldLabel, MAY_BE_MEMBERS_ONLY, SECTION_FIELDS, type UpdateField } from '@csa/shared/update-sections.js';
import type { NextStepDraft } from '../../actions/actions.service.js';
import type { FieldError } from '../../platform/errors/errors.js';
import type { FieldText } from '../../platform/graphql/edit-conflict.js';
import { Outcome, type UpdateSection } from '../judgements.js';
import type { DraftUpdate } from './draft-update.queries.js';
import type { LastStepDraft } from '../steps/last-steps.rules.js';
import type { PerformanceUpdate } from '../performance-update.entity.js';
import type { SaveUpdateSectionInput } from '../update.inputs.js';

/** The fields of one section as they stand or as somebody wants them. */
export type SectionValues = Partial<Record<UpdateField, FieldValue>>;
type FieldValue = string | readonly ListItem[] | null;
type ListItem = NextStepDraft | ToldStep | LinkDraft | CommentaryDraft;

/** What became of a step, with its words, so that whoever compares two edits need not look them up. */
export interface ToldStep extends LastStepDraft {
  step: string;
}

/** With the measure's name, for the same reason. */
export interface CommentaryDraft {
  measureSlug: string;
  measure: string;
  text: string;
}

export interface LinkDraft {
  title: string;
  address: string;
}

const WORDS: Partial<Record<UpdateField, Record<string, string>>> = {
  direction: DIRECTION_WORDS,
  ask: ASK_WORDS,
  assuranceLevel: ASSURANCE_WORDS,
};

/** The section of another form, or of more precision areas than there are. */
export const NOT_ASKED: FieldError = { path: 'section', message: 'This section does not belong to the form of this update.' };

/** What is wrong with the shape of a save: a section that is not asked for, a field of another section, a tick where none may be. */
export function sectionFaults(asked: readonly UpdateSection[], input: SaveUpdateSectionInput): FieldError[] {
  if (!asked.includes(input.section)) return [NOT_ASKED];
  const strangers = Object.entries(input.values)
    .filter(([field, value]) => value !== undefined && !SECTION_FIELDS[input.section].includes(field as UpdateField))
    .map(([field]) => ({ path: `values.${field}`, message: `“${FIELD_LABELS[field as UpdateField]}” does not belong to this section.` }));
  if (input.membersOnly && !MAY_BE_MEMBERS_ONLY.includes(input.section)) {
    strangers.push({ path: 'membersOnly', message: 'This section is shown on the overview, so it cannot be kept to members.' });
  }
  return strangers;
}

/** The values of a section as they stand. */
export function standingValues(section: UpdateSection, update: PerformanceUpdate, draft: DraftUpdate): SectionValues {
  return Object.fromEntries(SECTION_FIELDS[section].map(field => [field, standingValue(field, section, update, draft)]));
}

function standingValue(field: UpdateField, section: UpdateSection, update: PerformanceUpdate, draft: DraftUpdate): FieldValue {
  if (field === 'areaReport') return draft.areas.find(area => area.section === section)?.text ?? null;
  return isList(field) ? listOf(field, draft, draft) : (update[field] ?? null);
}

/** The values that a save asks for, laid over what stands: a field left out stays, an empty text becomes null. */
export function wantedValues(standing: SectionValues, input: SaveUpdateSectionInput, draft: DraftUpdate): SectionValues {
  const { values } = input;
  return Object.fromEntries(Object.entries(standing).map(([name, value]) => {
    const field = name as UpdateField;
    if (values[field] === undefined) return [field, value];
    return [field, isList(field) ? listOf(field, { ...NO_LISTS, [field]: values[field] ?? [] }, draft) : values[field] || null];
  }));
}

const NO_LISTS = { nextSteps: [], lastSteps: [], commentaries: [], evidence: [] };
type ListField = keyof typeof NO_LISTS;

function isList(field: UpdateField): field is ListField {
  return field in NO_LISTS;
}

/** What a list field holds, written in one way whether it stands or is wanted, so that the two can be compared. */
function listOf(field: ListField, lists: Lists, { openSteps, measures }: Pick<DraftUpdate, 'openSteps' | 'measures'>): ListItem[] {
  switch (field) {
    case 'nextSteps': return lists.nextSteps.map(({ text, owner, dueOn }) => ({ text, owner, dueOn: dueOn ?? null }));
    case 'evidence': return lists.evidence.map(({ title, address }) => ({ title, address }));
    case 'commentaries': return measures.flatMap(({ slug: measureSlug, name: measure }) => {
      const text = lists.commentaries.find(each => each.measureSlug === measureSlug)?.text.trim();
      return text ? [{ measureSlug, measure, text }] : [];
    });
    case 'lastSteps': return openSteps.flatMap(({ id, text }) => {
      const said = lists.lastSteps.find(({ actionId }) => actionId === id);
      if (!said) return [];
      const dueOn = said.outcome === Outcome.STILL_GOING ? (said.dueOn ?? null) : null;
      return { actionId: id, step: text, outcome: said.outcome, dueOn, reason: said.reason || null };
    });
  }
}

interface Lists {
  nextSteps: readonly { text: string; owner: string; dueOn?: string | null }[];
  lastSteps: readonly { actionId: string; outcome: Outcome; dueOn?: string | null; reason?: string | null }[];
  commentaries: readonly { measureSlug: string; text: string }[];
  evidence: readonly LinkDraft[];
}

export function sameValues(one: SectionValues, other: SectionValues): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The values as a person reads them, for showing two edits side by side; a status in the partnership's word for it, a report on an area under the area's name. */
export function asTexts(section: UpdateSection, values: SectionValues, { ratingWord, areas }: Pick<DraftUpdate, 'ratingWord' | 'areas'>): FieldText[] {
  return Object.entries(values).map(([name, value]) => {
    const field = name as UpdateField;
    return { field, label: fieldLabel(field, section, areas), text: field === 'rating' ? (ratingWord ?? '') : asText(field, value ?? null) };
  });
}

function asText(field: UpdateField, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return value.map((item, index) => `${index + 1}. ${itemText(item)}`).join('\n');
  return WORDS[field]?.[value] ?? (field === 'assuredOn' ? longDay(value) : value);
}

function itemText(item: ListItem): string {
  if ('address' in item) return [item.title, item.address].filter(Boolean).join(', ');
  if ('measure' in item) return `${item.measure}: ${item.text}`;
  if ('outcome' in item) {
    return `${item.step}: ${[OUTCOME_WORDS[item.outcome].toLowerCase(), item.dueOn && `by ${longDay(item.dueOn)}`, item.reason].filter(Boolean).join(', ')}`;
  }
  return [item.text, item.owner, item.dueOn && longDay(item.dueOn)].filter(Boolean).join(', ');
}
