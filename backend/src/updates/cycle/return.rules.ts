import type { UpdateSection } from '@csa/shared/update-sections.js';
import type { FieldError } from '../../platform/errors/errors.js';

/** What is wrong with the comments of a return: none at all, one about a section that is not asked for, two about one section. */
export function returnFaults(asked: readonly UpdateSection[], comment: string, comments: readonly { section: UpdateSection }[]): FieldError[] {
  if (comment === '' && comments.length === 0) {
    return [{ path: 'comment', message: 'Say what is missing or to be changed, so that the lead officer knows what to do.' }];
  }
  return comments.flatMap(({ section }, index) => {
    const path = `sections.${index}.section`;
    if (!asked.includes(section)) return [{ path, message: 'This section does not belong to the form of this update.' }];
    const twice = comments.findIndex(other => other.section === section) < index;
    return twice ? [{ path, message: 'Give one comment for each section.' }] : [];
  });
}
