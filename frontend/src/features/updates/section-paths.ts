import { OPTIONAL_SECTIONS, SECTION_FIELDS, SECTIONS, type UpdateField, type UpdateForm, type UpdateSection } from '@csa/shared/update-sections.js';

/** The section that a refusal's path ("headline", "nextSteps.0.owner", "STATUS") speaks of; null where it is about the whole. */
export function sectionOfPath(form: UpdateForm, path: string): UpdateSection | null {
  const head = path.split('.')[0] ?? '';
  const found = SECTIONS[form].find((section) => section === head || SECTION_FIELDS[section].includes(head as UpdateField));
  return found ?? null;
}

/** The box of a field: one of a precision area goes by its section, since there may be several on a page. */
export function fieldId(field: UpdateField, section: UpdateSection): string {
  return field === 'areaReport' ? section : field;
}

/** The part of a URL that names a section: NEXT_STEPS is read as "next-steps". */
export function sectionSlug(section: UpdateSection): string {
  return section.toLowerCase().replaceAll('_', '-');
}

export function sectionOfSlug(form: UpdateForm, slug: string): UpdateSection | null {
  return SECTIONS[form].find((section) => sectionSlug(section) === slug) ?? null;
}

/** The section after this one among those that are asked; what may be left out is on nobody's way, unless it has a question. */
export function nextSection(order: readonly UpdateSection[], section: UpdateSection, questioned: readonly UpdateSection[] = []): UpdateSection | null {
  return order.slice(order.indexOf(section) + 1).find((each) => !OPTIONAL_SECTIONS.includes(each) || questioned.includes(each)) ?? null;
}
