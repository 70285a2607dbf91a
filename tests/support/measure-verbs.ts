import { type Client, operation } from './client.js';
import { today } from './full-answers.js';

/** The verbs by which measures are kept on screen, and what they answer. */
interface Spell {
  id: string;
  from: string | null;
  until: string | null;
  viewerCanWithdraw: boolean;
}
export interface MeasureAnswer {
  __typename: string;
  slug: string;
  name: string;
  version: number;
  byTemplate: boolean;
  suppressionClass: string;
  direction: string;
  from: string | null;
  until: string | null;
  owner: { id: string; title: string } | null;
  themes: { slug: string }[];
  themeTies: (Spell & { theme: { slug: string } })[];
  targets: (Spell & { kind: string; value: number; reason: string; area: { code: string; name: string } })[];
  rebases: { id: string; startsOn: string; reason: string; approvedBy: string; enteredBy: string | null; withdrawnAt: string | null; withdrawnBy: string | null; area: { name: string } | null }[];
  message?: string;
  savedBy?: string | null;
  theirs?: { field: string; label: string; text: string }[];
  yours?: { field: string; label: string; text: string }[];
}
export interface SetAnswer extends Spell {
  slug: string;
  name: string;
  kind: string;
  members: (Spell & { area: { code: string; name: string } })[];
}

const SPELL = 'id from until viewerCanWithdraw';
const MEASURE = `slug name version byTemplate suppressionClass direction from until owner { id title } themes { slug } themeTies { ${SPELL} theme { slug } }
  targets { ${SPELL} kind value reason area { code name } }
  rebases { id startsOn reason approvedBy enteredBy withdrawnAt withdrawnBy area { name } }`;
const SET = `${SPELL} slug name kind members { ${SPELL} area { code name } }`;

const verb = <Result>(name: string, input: string, fields: string) => operation<Result>(`mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`);

export const MEASURE_PAGE = operation<MeasureAnswer>(`query ($slug: String!) { measure(slug: $slug) { ${MEASURE} } }`);
export const SETS = operation<SetAnswer[]>(`{ comparatorSets { ${SET} } }`);
export const COMPARABLE_AREAS = operation<{ code: string; name: string }[]>('query ($words: String!) { comparableAreas(words: $words) { code name } }');
export const ADD_MEASURE = verb<MeasureAnswer>('addMeasure', 'AddMeasureInput', MEASURE);
export const EDIT_MEASURE = verb<MeasureAnswer>('editMeasure', 'EditMeasureInput',
  `__typename ... on Measure { ${MEASURE} } ... on EditConflict { version message savedBy theirs { field label text } yours { field label text } }`);
export const END_MEASURE = verb<MeasureAnswer>('endMeasure', 'EndMeasureInput', MEASURE);
export const TIE_MEASURE = verb<MeasureAnswer>('tieMeasureToTheme', 'TieMeasureInput', MEASURE);
export const END_TIE = verb<MeasureAnswer>('endMeasureTheme', 'EndInput', MEASURE);
export const WITHDRAW_TIE = verb<MeasureAnswer>('withdrawMeasureTheme', 'WithdrawInput', MEASURE);
export const SET_TARGET = verb<MeasureAnswer>('setMeasureTarget', 'SetTargetInput', MEASURE);
export const END_TARGET = verb<MeasureAnswer>('endMeasureTarget', 'EndInput', MEASURE);
export const WITHDRAW_TARGET = verb<MeasureAnswer>('withdrawMeasureTarget', 'WithdrawInput', MEASURE);
export const ADD_REBASE = verb<MeasureAnswer>('addRebase', 'AddRebaseInput', MEASURE);
export const WITHDRAW_REBASE = verb<MeasureAnswer>('withdrawRebase', 'WithdrawInput', MEASURE);
export const ADD_SET = verb<SetAnswer>('addComparatorSet', 'AddComparatorSetInput', SET);
export const END_SET = verb<SetAnswer>('endComparatorSet', 'EndInput', SET);
export const WITHDRAW_SET = verb<SetAnswer[]>('withdrawComparatorSet', 'WithdrawInput', SET);
export const ADD_COMPARATOR = verb<SetAnswer>('addComparator', 'AddComparatorInput', SET);
export const END_COMPARATOR = verb<SetAnswer>('endComparator', 'EndInput', SET);
export const WITHDRAW_COMPARATOR = verb<SetAnswer>('withdrawComparator', 'WithdrawInput', SET);

/** What is said of an invented measure of partners. */
export const REFERRALS = {
  name: 'Referrals for domestic abuse', definition: 'Referrals to the county’s service.', counted: 'Each referral, by the month in which it came.', notCounted: 'People who never came forward.',
  unit: 'referrals', publisher: 'The commissioned service', licence: 'Shared with the partnership', sourceUrl: null, caution: null, direction: 'NEUTRAL', directionReason: 'More can mean more trust.',
  kind: 'CONTEXTUAL', denominator: 'NONE', smallestLevel: 'DISTRICT', suppressionClass: 'SENSITIVE', releaseApprovedBy: null, releaseUntil: null, ownerId: null, lagDays: 30,
  trendLength: 6, screening: true,
};

/** Adds a measure of partners, with anything said otherwise. */
export const addReferrals = (analyst: Client, otherwise: object = {}): Promise<MeasureAnswer> =>
  analyst.do(ADD_MEASURE, { input: { ...REFERRALS, shape: 'COUNT', frequency: 'MONTH', from: today(), themeIds: [], ...otherwise } });

const WORDS = Object.keys(REFERRALS).filter(name => name !== 'ownerId').join(' ');
const SAID = operation<Record<string, unknown> & { version: number; owner: { id: string } | null }>(`query ($slug: String!) { measure(slug: $slug) { version owner { id } ${WORDS} } }`);

/** An edit of a measure as it stands, with something said otherwise. */
export async function editOf(analyst: Client, slug: string, otherwise: object): Promise<{ input: Record<string, unknown> }> {
  const { owner, ...said } = await analyst.do(SAID, { slug });
  return { input: { slug, ...said, ownerId: owner?.id ?? null, ...otherwise } };
}
