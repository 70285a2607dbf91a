import { type AreaOfSection, fieldLabel, MAY_BE_MEMBERS_ONLY, SECTION_FIELDS, type UpdateField, type UpdateSection } from '@csa/shared/update-sections.js';
import { fieldText, type UpdateDraft } from './update-draft.js';

export interface LabelledText {
  field: string;
  label: string;
  text: string;
}

/** The fields of a section that there is something to say of: why judgement and figures differ only where they do. */
export function fieldsShown(values: UpdateDraft, section: UpdateSection): readonly UpdateField[] {
  return SECTION_FIELDS[section].filter((field) => field !== 'conflictReason' || values.conflict !== null);
}

export function sectionTexts(values: UpdateDraft, section: UpdateSection, areas?: readonly AreaOfSection[]): LabelledText[] {
  const answers = SECTION_FIELDS[section].map((field) => ({ field, label: fieldLabel(field, section, areas), text: fieldText(values, field) }));
  if (!MAY_BE_MEMBERS_ONLY.includes(section)) return answers;
  return [...answers, { field: 'membersOnly', label: 'Who may read it', text: values.membersOnly ? 'Members of the group only' : 'Everybody who may read the update' }];
}
