import { LIMITS } from '@csa/shared/limits.js';
import { MEASURE_FIELDS } from '@csa/shared/measure-words.js';
import type { AreaLevel, Denominator, ImprovementDirection, MeasureKind, MeasureWords_MeasureFragment, SuppressionClass } from '../../../graphql/generated/graphql.js';
import { isDay } from '../../../lib/dates.js';
import type { FieldError } from '../../../ui/field-errors.js';

/** What is being said of a measure, as it stands in the fields of a form. */
export interface MeasureDraft {
  name: string;
  definition: string;
  counted: string;
  notCounted: string;
  caution: string;
  unit: string;
  publisher: string;
  licence: string;
  sourceUrl: string;
  direction: ImprovementDirection | undefined;
  directionReason: string;
  kind: MeasureKind | undefined;
  denominator: Denominator;
  smallestLevel: AreaLevel;
  suppressionClass: SuppressionClass | undefined;
  releaseApprovedBy: string;
  releaseUntil: string;
  ownerId: string;
  lagDays: string;
  trendLength: string;
  screening: boolean;
}

export const EMPTY_DRAFT: MeasureDraft = {
  name: '', definition: '', counted: '', notCounted: '', caution: '', unit: '', publisher: '', licence: '', sourceUrl: '', direction: undefined, directionReason: '', kind: undefined,
  denominator: 'NONE', smallestLevel: 'DISTRICT', suppressionClass: undefined, releaseApprovedBy: '', releaseUntil: '', ownerId: '', lagDays: '30', trendLength: '6', screening: true,
};

/** What a measure says, field by field: what else came with it is no part of the form. */
export function draftOf(measure: MeasureWords_MeasureFragment): MeasureDraft {
  const { name, definition, counted, notCounted, unit, publisher, licence, direction, directionReason, kind, denominator, smallestLevel, suppressionClass, screening } = measure;
  return {
    name, definition, counted, notCounted, unit, publisher, licence, direction, directionReason, kind, denominator, smallestLevel, suppressionClass, screening,
    lagDays: String(measure.lagDays), trendLength: String(measure.trendLength), ownerId: measure.owner?.id ?? '', sourceUrl: measure.sourceUrl ?? '', caution: measure.caution ?? '',
    releaseApprovedBy: measure.releaseApprovedBy ?? '', releaseUntil: measure.releaseUntil ?? '',
  };
}

/** What has to be said, how long it may be, and how it is asked for. */
const NEEDED = {
  name: [LIMITS.title, 'Enter the name of the measure'], definition: [LIMITS.comment, 'Say in plain words what it is'], counted: [LIMITS.comment, 'Say what is counted'],
  notCounted: [LIMITS.comment, 'Say what is not counted, and what it cannot say'], unit: [LIMITS.unit, 'Enter the unit in the plural, for example incidents'],
  directionReason: [LIMITS.comment, 'Say why better lies that way, or why neither way is better'], publisher: [LIMITS.title, 'Enter who publishes or holds the figures'],
  licence: [LIMITS.title, 'Enter the licence, or on what terms the figures are shared'],
} as const;
type Chosen = { [Field in 'direction' | 'kind' | 'suppressionClass']: NonNullable<MeasureDraft[Field]> };

/** What keeps a draft from being sent; the server knows the rest. */
export function draftFaults(draft: MeasureDraft): FieldError[] {
  const faults: FieldError[] = [];
  for (const [field, [most, question]] of Object.entries(NEEDED) as [keyof typeof NEEDED, readonly [number, string]][]) {
    const length = draft[field].trim().length;
    if (length === 0) faults.push({ path: field, message: question });
    if (length > most) faults.push({ path: field, message: `${MEASURE_FIELDS[field]} must be ${most} characters or fewer` });
  }
  if (!draft.direction) faults.push({ path: 'direction', message: 'Choose which way is better' });
  if (!draft.kind) faults.push({ path: 'kind', message: 'Choose whether it is a test of success or context' });
  if (!draft.suppressionClass) faults.push({ path: 'suppressionClass', message: 'Choose which counts are kept back' });
  if (draft.releaseUntil !== '' && !isDay(draft.releaseUntil)) faults.push({ path: 'releaseUntil', message: 'The day on which the approval runs out must be a real date' });
  if (!/^\d{1,4}$/.test(draft.lagDays.trim())) faults.push({ path: 'lagDays', message: 'Enter a number of days, 0 or more' });
  if (!/^\d{1,2}$/.test(draft.trendLength.trim())) faults.push({ path: 'trendLength', message: 'Enter a number from 3 to 12' });
  return faults;
}

/** The draft as the server takes it; only where it has no faults. */
export function inputOf(draft: MeasureDraft) {
  return {
    ...(draft as MeasureDraft & Chosen), lagDays: Number(draft.lagDays), trendLength: Number(draft.trendLength), sourceUrl: draft.sourceUrl.trim() || null, caution: draft.caution.trim() || null,
    releaseApprovedBy: draft.releaseApprovedBy.trim() || null, releaseUntil: draft.releaseUntil || null, ownerId: draft.ownerId || null,
  };
}
