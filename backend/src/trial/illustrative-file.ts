import { LIMITS } from '@csa/shared/limits.js';
import { FileCheck } from '../agreement/register/file-check.js';
import {
  listOf, mapping, matching, oneOf, optional, otherwise, type Reader, text, type ValueOf,
} from '../agreement/register/readers.js';
import { ArrivedBy } from '../meetings/update-request.entity.js';
import { Ask, AssuranceLevel, Direction, Outcome, Rating, UpdateSection } from '../updates/judgements.js';
import { checkMeeting } from './illustrative-order.js';

// The shape of infra/seed/illustrative-updates.yaml, which explains it for its writers.

export const wholeNumber: Reader<number> = {
  read(check, spot) {
    const value = Number((spot.node as { value?: unknown }).value ?? Number.NaN);
    return Number.isInteger(value) ? value : check.fault(spot, 'This must be a whole number of working days, for example -5 or 2.', 0);
  },
};

const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'This must be written as in the register: lower-case letters, digits and single hyphens.');

const nextStep = mapping({ text: text(LIMITS.step), owner: text(LIMITS.owner), due: wholeNumber });

const lastStep = mapping({ outcome: oneOf(Outcome), due: optional(wholeNumber), reason: optional(text(LIMITS.reason)) });

const link = mapping({ title: text(LIMITS.title), address: text(LIMITS.address) });

const commentary = mapping({ measure: slug, text: text(LIMITS.comment) });

const onArea = mapping({ area: slug, text: text(LIMITS.paragraph) });

const answers = mapping({
  last_steps: optional(listOf(lastStep)),
  rating: optional(oneOf(Rating)),
  rating_reason: optional(text(LIMITS.reason)),
  direction: optional(oneOf(Direction)),
  headline: optional(text(LIMITS.headline)),
  progress: optional(text(LIMITS.paragraph)),
  areas: optional(listOf(onArea)),
  concerns: optional(text(LIMITS.paragraph)),
  next_steps: optional(listOf(nextStep)),
  ask: optional(oneOf(Ask)),
  ask_detail: optional(text(LIMITS.paragraph)),
  conflict_reason: optional(text(LIMITS.reason)),
  commentaries: optional(listOf(commentary)),
  evidence: optional(listOf(link)),
  assurance_board: optional(text(LIMITS.title)),
  assured: optional(wholeNumber),
  assurance_level: optional(oneOf(AssuranceLevel)),
  assurance_reason: optional(text(LIMITS.reason)),
  key_messages: optional(text(LIMITS.paragraph)),
  escalations: optional(text(LIMITS.paragraph)),
});

const sectionComment = mapping({ section: oneOf(UpdateSection), comment: text(LIMITS.comment) });

const returned = mapping({
  on: wholeNumber,
  comment: optional(text(LIMITS.comment)),
  sections: otherwise([], listOf(sectionComment)),
  answered: optional(wholeNumber),
  answers: optional(answers),
});

const extended = mapping({ on: wholeNumber, until: wholeNumber, reason: text(LIMITS.reason) });

const onBehalf = mapping({ arrived_by: oneOf(ArrivedBy), agreement: text(LIMITS.reason) });

const jointly = mapping({ by: slug, on: wholeNumber, answers });

const corrected = mapping({ answered: wholeNumber, answers, accepted: wholeNumber });

const update = mapping({
  theme: slug,
  voluntary: optional(slug),
  by: slug,
  extended: optional(extended),
  started: optional(wholeNumber),
  answers: optional(answers),
  jointly: optional(jointly),
  nil: optional(text(LIMITS.reason)),
  members_only: otherwise([], listOf(oneOf(UpdateSection))),
  submitted: optional(wholeNumber),
  on_behalf: optional(onBehalf),
  returned: optional(returned),
  accepted: optional(wholeNumber),
  corrected: optional(corrected),
});

const addendum = mapping({ theme: slug, text: text(LIMITS.paragraph) });

const secondVersion = mapping({ reopened: wholeNumber, reason: text(LIMITS.reason), frozen: wholeNumber });

const meeting = mapping({
  held: wholeNumber,
  venue: text(LIMITS.title),
  also_ask: otherwise([], listOf(slug)),
  updates: listOf(update),
  addendum: optional(addendum),
  second_version: optional(secondVersion),
});

const illustrativeFile = mapping({ meetings: listOf(meeting) });

export type IllustrativeMeeting = ValueOf<typeof meeting>;
export type IllustrativeUpdate = ValueOf<typeof update>;
export type IllustrativeAnswers = ValueOf<typeof answers>;

/** Reads the whole file. Throws one error that names every fault with its line and path. */
export function readIllustrative(content: string): IllustrativeMeeting[] {
  const check = new FileCheck(content);
  const file = check.faults.length === 0 ? illustrativeFile.read(check, check.root) : undefined;
  for (const told of file?.meetings ?? []) checkMeeting(check, told);
  if (!file || check.faults.length > 0) {
    const faults = check.faults.map(({ line, path, message }) => `line ${line}${path && `, ${path}`}: ${message}`);
    throw new Error(`The file of illustrative updates is at fault.\n${faults.join('\n')}`);
  }
  return file.meetings;
}
