import { LIMITS } from '@csa/shared/limits.js';
import { FileCheck } from '../agreement/register/file-check.js';
import { listOf, mapping, matching, oneOf, optional, otherwise, text, type ValueOf } from '../agreement/register/readers.js';
import { ReferralType } from '../districts/hub/hub-issue.entity.js';
import { wholeNumber } from './illustrative-file.js';

// The shape of infra/seed/illustrative-districts.yaml, which explains it for its writers.

const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'This must be written as in the register: lower-case letters, digits and single hyphens.');

const action = mapping({
  text: text(LIMITS.step),
  owner: slug,
  partners: listOf(slug),
  priorities: listOf(slug),
  areas: otherwise([], listOf(slug)),
  due: wholeNumber,
  done: optional(wholeNumber),
  dropped: optional(wholeNumber),
  notes: listOf(mapping({ on: wholeNumber, text: text(LIMITS.reason) })),
});
const objective = mapping({ text: text(LIMITS.reason), target: optional(text(LIMITS.reason)), actions: listOf(action) });
const subGroup = mapping({ name: text(LIMITS.title), responsibilities: text(LIMITS.comment), objectives: listOf(objective) });
const issue = mapping({
  opened: wholeNumber,
  referral_type: oneOf(ReferralType),
  theme: optional(slug),
  area: optional(slug),
  agencies: listOf(slug),
  summary: text(LIMITS.reason),
  next_step: optional(text(LIMITS.reason)),
  closed: optional(wholeNumber),
  outcome: optional(text(LIMITS.reason)),
});
const district = mapping({ district: slug, by: slug, begun: wholeNumber, sub_groups: listOf(subGroup), actions: otherwise([], listOf(action)), issues: listOf(issue) });
const file = mapping({ districts: listOf(district) });

export type IllustrativeDistrict = ValueOf<typeof district>;
export type IllustrativeAction = ValueOf<typeof action>;
export type IllustrativeIssue = ValueOf<typeof issue>;

/** Reads the whole file. Throws one error that names every fault with its line and path. */
export function readIllustrativeDistricts(content: string): IllustrativeDistrict[] {
  const check = new FileCheck(content);
  const read = check.faults.length > 0 ? undefined : file.read(check, check.root);
  if (check.faults.length > 0 || !read) throw new Error(`The file of illustrative district work is at fault.\n${check.faults.map(({ line, path, message }) => `line ${line}, ${path}: ${message}`).join('\n')}`);
  return read.districts;
}
