import { longDay } from '@csa/shared/days.js';
import { ASK_WORDS, ASSURANCE_WORDS, DIRECTION_WORDS, RATING_WORDS } from '@csa/shared/words.js';
import { FIELD_LABELS, MAY_BE_MEMBERS_ONLY, SECTION_FIELDS, SECTIONS, type UpdateField } from '@csa/shared/update-sections.js';
import type { NextStepDraft } from '../actions/actions.service.js';
import type { UpdateForm } from '../meetings/update-request.entity.js';
import type { FieldError } from '../platform/errors/errors.js';
import type { FieldText } from '../platform/graphql/edit-conflict.js';
import type { UpdateSection } from './judgements.js';
import type { PerformanceUpdate } from './performance-update.entity.js';
import type { SaveUpdateSectionInput } from './update.inputs.js';

/** The fields of one section as they stand or as somebody wants them. */
export type SectionValues = Partial<Record<UpdateField, string | readonly NextStepDraft[] | null>>;

const WORDS: Partial<Record<UpdateField, Record<string, string>>> = {
  rating: RATING_WORDS,
  direction: DIRECTION_WORDS,
  ask: ASK_WORDS,
  assuranceLevel: ASSURANCE_WORDS,
};

/** What is wrong with the shape of a save: a section of the other form, a field of another section, a tick where none may be. */
export function sectionFaults(form: UpdateForm, input: SaveUpdateSectionInput): FieldError[] {
  if (!SECTIONS[form].includes(input.section)) {
    return [{ path: 'section', message: 'This section does not belong to the form of this update.' }];
  }
  const strangers = Object.entries(input.values)
    .filter(([field, value]) => value !== undefined && !SECTION_FIELDS[input.section].includes(field as UpdateField))
    .map(([field]) => ({ path: `values.${field}`, message: `“${FIELD_LABELS[field as UpdateField]}” does not belong to this section.` }));
  if (input.membersOnly && !MAY_BE_MEMBERS_ONLY.includes(input.section)) {
    strangers.push({ path: 'membersOnly', message: 'This section is shown on the overview, so it cannot be kept to members.' });
  }
  return strangers;
}

/** The values of a section as they stand. */
export function standingValues(section: UpdateSection, update: PerformanceUpdate, steps: readonly NextStepDraft[]): SectionValues {
  return Object.fromEntries(SECTION_FIELDS[section].map(field => {
    if (field === 'nextSteps') return [field, steps.map(({ text, owner, dueOn }) => ({ text, owner, dueOn }))];
    return [field, update[field] ?? null];
  }));
}

/** The values that a save asks for, laid over what stands: a field left out stays, an empty text becomes null. */
export function wantedValues(standing: SectionValues, input: SaveUpdateSectionInput): SectionValues {
  return Object.fromEntries(Object.entries(standing).map(([name, value]) => {
    const wanted = input.values[name as UpdateField];
    if (wanted === undefined) return [name, value];
    if (Array.isArray(wanted)) return [name, wanted.map(({ text, owner, dueOn }) => ({ text, owner, dueOn: dueOn ?? null }))];
    return [name, name === 'nextSteps' ? [] : wanted || null];
  }));
}

export function sameValues(one: SectionValues, other: SectionValues): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The values as a person reads them, for showing two edits side by side. */
export function asTexts(values: SectionValues): FieldText[] {
  return Object.entries(values).map(([name, value]) => {
    const field = name as UpdateField;
    return { field, label: FIELD_LABELS[field], text: asText(field, value ?? null) };
  });
}

function asText(field: UpdateField, value: string | readonly NextStepDraft[] | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return value.map((step, index) => `${index + 1}. ${stepText(step)}`).join('\n');
  return WORDS[field]?.[value] ?? (field === 'assuredOn' ? longDay(value) : value);
}

function stepText({ text, owner, dueOn }: NextStepDraft): string {
  return [text, owner, dueOn && longDay(dueOn)].filter(Boolean).join(', ');
}
