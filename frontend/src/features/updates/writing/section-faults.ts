import { LIMITS } from '@csa/shared/limits.js';
import { isDay } from '@csa/shared/days.js';
import { SECTION_FIELDS, type UpdateSection } from '@csa/shared/update-sections.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { webHost } from '@csa/shared/web-address.js';
import { isBlank, isBlankLink, type UpdateDraft } from './update-draft.js';

const NOT_AN_ADDRESS = 'enter the whole address of a web page, which begins with https:// or http://';
const NOT_A_DAY = 'Enter a real day, for example 27 3 2026';

/** What the server could not see, because only whole days are sent: days that were begun and are none. */
export function sectionFaults(draft: UpdateDraft, section: UpdateSection): FieldError[] {
  const fields = SECTION_FIELDS[section];
  const faults: FieldError[] = [];
  if (fields.includes('areaReport') && draft.areaReport.length > LIMITS.paragraph) faults.push({ path: section, message: `Shorten the report to ${LIMITS.paragraph} characters or fewer` });
  if (fields.includes('assuredOn') && isHalfDay(draft.assuredOn)) faults.push({ path: 'assuredOn', message: NOT_A_DAY });
  if (fields.includes('nextSteps')) {
    withoutBlankRows(draft).nextSteps.forEach((step, index) => {
      if (isHalfDay(step.dueOn)) faults.push({ path: `nextSteps.${index}.dueOn`, message: `Step ${index + 1}: ${NOT_A_DAY.toLowerCase()}` });
    });
  }
  if (fields.includes('lastSteps')) {
    draft.lastSteps.forEach(({ outcome, dueOn, step }, index) => {
      if (outcome === 'STILL_GOING' && isHalfDay(dueOn)) faults.push({ path: `lastSteps.${index}.dueOn`, message: `${step}: ${NOT_A_DAY.toLowerCase()}` });
    });
  }
  if (fields.includes('commentaries')) {
    for (const { measureSlug, measure, text } of draft.commentaries) {
      if (text.length > LIMITS.comment) faults.push({ path: `commentaries.${measureSlug}`, message: `${measure}: shorten the commentary to ${LIMITS.comment} characters or fewer` });
    }
  }
  if (fields.includes('evidence')) {
    withoutBlankRows(draft).evidence.forEach(({ address }, index) => {
      if (address.trim() !== '' && webHost(address.trim()) === null) faults.push({ path: `evidence.${index}.address`, message: `Link ${index + 1}: ${NOT_AN_ADDRESS}` });
    });
  }
  return faults;
}

/** Rows that were added and never filled go away, so that what is refused is counted as what is seen. */
export function withoutBlankRows(draft: UpdateDraft): UpdateDraft {
  return { ...draft, nextSteps: draft.nextSteps.filter((step) => !isBlank(step)), evidence: draft.evidence.filter((link) => !isBlankLink(link)) };
}

function isHalfDay(typed: string): boolean {
  return typed !== '' && !isDay(typed);
}
