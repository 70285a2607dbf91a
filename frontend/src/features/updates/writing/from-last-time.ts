import { SECTION_FIELDS, type UpdateField, type UpdateSection } from '@csa/shared/update-sections.js';
import { fieldText, type UpdateDraft } from './update-draft.js';

/** Next steps that go on are carried over by themselves, and what became of them is new each time. */
const NEVER_COPIED: readonly UpdateSection[] = ['LAST_STEPS', 'NEXT_STEPS'];

/** What was explained last time was another difference between judgement and figures. */
const NEVER_COPIED_FIELDS: readonly UpdateField[] = ['conflictReason'];

/** What a start from last time would put into the boxes of a section; null where nothing was said, or where something stands there now. */
export function fromLastTime(section: UpdateSection, draft: UpdateDraft, before: UpdateDraft): Partial<UpdateDraft> | null {
  const fields = SECTION_FIELDS[section].filter((field) => !NEVER_COPIED_FIELDS.includes(field));
  const said = fields.some((field) => fieldText(before, field) !== '');
  // A status that was chosen already would meet the reason of another one.
  const empty = fields.every((field) => fieldText(draft, field) === '');
  if (NEVER_COPIED.includes(section) || !said || !empty) return null;
  return Object.fromEntries(fields.map((field) => [field, before[field]]));
}

/** What stands in the boxes of a section, to be put back. */
export function whatStands(section: UpdateSection, draft: UpdateDraft): Partial<UpdateDraft> {
  return Object.fromEntries(SECTION_FIELDS[section].map((field) => [field, draft[field]]));
}
