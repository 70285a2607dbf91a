import { isDay, longDay } from '@csa/shared/days.js';
import { FIELD_LABELS } from '@csa/shared/update-sections.js';
import { IMPROVEMENT_WORDS } from '@csa/shared/measure-words.js';
import {
  ASK_WORDS, ASSURANCE_WORDS, DIRECTION_WORDS, MEETING_STATE_WORDS, MODE_WORDS, REQUEST_STATE_WORDS,
} from '@csa/shared/words.js';
import type { SaidStatus } from './audit.queries.js';

const VERBS: Readonly<Record<string, string>> = {
  accept: 'Accepted', add: 'Added', 'add-addendum': 'Added a correction', appoint: 'Appointed', 'ask-also': 'Asked for ad hoc themes', 'appoint-deputy': 'Appointed a deputy', begin: 'Began', 'begin-voluntary': 'Began a voluntary report', cancel: 'Cancelled',
  'change-password': 'Changed the password', close: 'Closed', 'commit-import': 'Imported', complete: 'Completed', conclude: 'Concluded', confirm: 'Confirmed', create: 'Created',
  'discard-import': 'Discarded the file', edit: 'Changed', end: 'Ended', 'end-role': 'Ended a role', enter: 'Entered', extend: 'Gave a later day', 'fail-to-sign-in': 'Failed to sign in', freeze: 'Froze the pack', 'grant-role': 'Gave a role',
  move: 'Moved', open: 'Opened', 'note-progress': 'Noted progress', 'open-call': 'Opened the call', remove: 'Removed', 'record-not-received': 'Recorded that none was received', 'record-not-resubmitted': 'Recorded that it was not resubmitted', reopen: 'Opened again', 'reopen-call': 'Opened the call again', reset: 'Gave a new one-time password',
  return: 'Returned', 'save-section': 'Wrote', set: 'Set', settle: 'Said where an action stands', 'sign-in': 'Signed in', 'sign-out': 'Signed out', submit: 'Submitted',
  'submit-nil': 'Submitted a nil return', 'undo-import': 'Undid the import', withdraw: 'Took back', 'withdraw-acceptance': 'Took the acceptance back',
};

/** The codes of the closed vocabularies that mean the same wherever they stand. */
const CODES: Readonly<Record<string, string>> = {
  ...ASK_WORDS, ...ASSURANCE_WORDS, ...DIRECTION_WORDS, ...MODE_WORDS, ...MEETING_STATE_WORDS, ...REQUEST_STATE_WORDS,
  ...IMPROVEMENT_WORDS,
};

/** What somebody did, in words. */
export function verbInWords(verb: string): string {
  const [before, after] = verb.split(':');
  if (after) return `${humanised(before ?? '')}: ${humanised(after).toLowerCase()}`;
  return VERBS[verb] ?? humanised(verb);
}

/** "update-request" is "Update request". */
export function humanised(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]+/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

type Values = Readonly<Record<string, unknown>>;

/** The word for a status in a version of the partnership's words, or, where the entry does not say which, in that of its day. */
export type RatingWord = (rating: string, version: unknown) => string;

/** What a status was called: in the version that an entry names, else in the one that was in force when it was written. */
export function wordThen(said: readonly SaidStatus[], rating: string, version: unknown, at: Date): string {
  const words = said.filter(each => each.rating === rating);
  const then = words.find(each => each.version === version) ?? words.findLast(({ agreedAt }) => agreedAt === null || agreedAt <= at);
  return then?.word ?? humanised(rating);
}

/** What was before and after, field by field, of the fields that changed. */
export function changesInWords(before: Values | null, after: Values | null, ratingWord: RatingWord): FieldChange[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(field => !BESIDE.includes(field));
  return fields
    .map(field => ({ field: labelOf(field), before: sideInWords(before, field, ratingWord), after: sideInWords(after, field, ratingWord) }))
    .filter(change => change.before !== change.after);
}

/** How long somebody wrote is no change of the thing, nor is the version of the words in which a status was given. */
const BESIDE = ['session', 'schemeVersion'];

function sideInWords(values: Values | null, field: string, ratingWord: RatingWord): string {
  const value = values?.[field];
  return field === 'rating' && typeof value === 'string' ? ratingWord(value, values?.schemeVersion) : valueInWords(value);
}

function labelOf(field: string): string {
  return (FIELD_LABELS as Readonly<Record<string, string>>)[field] ?? humanised(field);
}

function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return isDay(value) ? longDay(value) : (CODES[value] ?? plainCode(value));
  if (Array.isArray(value)) return value.map((each, index) => (isObject(each) ? `${index + 1}. ${valueInWords(each)}` : valueInWords(each))).join('\n');
  if (isObject(value)) return Object.entries(value).filter(([, each]) => each !== null).map(([field, each]) => `${labelOf(field)}: ${valueInWords(each)}`).join('; ');
  return String(value);
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** LEAD_OFFICER is "Lead officer"; whatever a person wrote stays as it is. */
function plainCode(value: string): string {
  return /^[A-Z]+(_[A-Z]+)*$/.test(value) && value.length > 3 ? humanised(value) : value;
}
