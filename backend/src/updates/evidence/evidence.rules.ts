import { DIRECTION_WORDS, listed, RATING_WORDS } from '@csa/shared/words.js';
import { MeasureKind } from '../../measures/definitions/measure.entity.js';
import { Variation } from '../../measures/series/measure-series.types.js';
import type { MeasureState } from '../../measures/states/measure-state.js';
import type { FieldError } from '../../platform/errors/errors.js';
import type { Reason } from '../../platform/graphql/reason.js';
import { Direction, Rating } from '../judgements.js';
import { ConflictKind, type JudgementConflict } from './evidence.types.js';

/** The lead's judgement as far as figures can speak against it. Assurance has neither: it is another board's word, on delivery and not on results. */
export interface Judgement {
  rating?: Rating | null;
  direction?: Direction | null;
  /** The partnership's word for the rating. */
  ratingWord?: string | null;
}

/** The state of one measure as the rule needs it. Without a variation the series is withheld, suppressed or too short: it speaks for and against nothing. */
export type JudgedMeasure = Pick<MeasureState, 'slug' | 'name' | 'kind' | 'variation' | 'message' | 'sentence'>;

const CONCERN: readonly Variation[] = [Variation.CONCERN_HIGH, Variation.CONCERN_LOW];
const NOT_WORSE: readonly Variation[] = [Variation.COMMON_CAUSE, Variation.IMPROVEMENT_HIGH, Variation.IMPROVEMENT_LOW];

/**
 * Where judgement and figures differ; null where they do not, or where nothing can be said. Only measures of performance are asked:
 * context such as recorded violence moves with recording and reporting, and is no test of the theme.
 */
export function conflictOf(judgement: Judgement, states: readonly JudgedMeasure[]): JudgementConflict | null {
  const judged = states.filter((state): state is JudgedMeasure & { variation: Variation } => state.kind === MeasureKind.PERFORMANCE && state.variation !== null);
  const good = said(judgement, [Rating.GREEN, Rating.BLUE], Direction.IMPROVING);
  const concerns = judged.filter(({ variation }) => CONCERN.includes(variation));
  if (good && concerns.length > 0) return conflict(ConflictKind.BETTER_THAN_FIGURES, good, concerns);
  const bad = said(judgement, [Rating.RED], Direction.WORSENING);
  if (bad && judged.length > 0 && judged.every(({ variation }) => NOT_WORSE.includes(variation))) return conflict(ConflictKind.WORSE_THAN_FIGURES, bad, judged);
  return null;
}

/** "Green and improving": the part of a judgement that points one way; null where none does. */
function said({ rating, direction, ratingWord }: Judgement, ratings: readonly Rating[], way: Direction): string | null {
  const words = [
    ...(rating && ratings.includes(rating) ? [ratingWord ?? RATING_WORDS[rating]] : []),
    ...(direction === way ? [DIRECTION_WORDS[way]] : []),
  ];
  return words.length === 0 ? null : words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(' and ');
}

function conflict(kind: ConflictKind, judgement: string, about: readonly (JudgedMeasure & { variation: Variation })[]): JudgementConflict {
  const named = about.slice(0, NAMED).map(({ message }) => withinSentence(message));
  const left = about.length - named.length;
  return {
    kind,
    sentence: `${judgement}, but ${listed([...named, ...(left > 0 ? [`${left} more ${left === 1 ? 'measure says' : 'measures say'} the like`] : [])])}.`,
    measures: about.map(({ slug, name, variation, sentence }) => ({ slug, name, variation, sentence })),
  };
}

/** So many measures a sentence can name. */
const NAMED = 3;

/** Abbreviations keep their capitals. */
function withinSentence(message: string): string {
  return /^\p{Lu}\p{Ll}/u.test(message) ? message.charAt(0).toLowerCase() + message.slice(1) : message;
}

/** What stands between a judgement that figures speak against and its submission: one sentence. */
export function conflictBlockers(conflict: JudgementConflict | null, conflictReason: string | null | undefined): Reason[] {
  return conflict && !conflictReason ? [{ path: 'conflictReason', message: `${conflict.sentence} Say why, in a sentence.` }] : [];
}

/** What is wrong with commentaries that somebody wants to save: a measure that does not serve the theme, or one twice. */
export function commentaryFaults(wanted: readonly { measureSlug: string }[], open: readonly { slug: string }[]): FieldError[] {
  return wanted.flatMap(({ measureSlug }, index) => {
    const path = `values.commentaries.${index}.measureSlug`;
    if (!open.some(({ slug }) => slug === measureSlug)) return [{ path, message: 'This measure does not serve this theme. Reload the page.' }];
    if (wanted.findIndex(other => other.measureSlug === measureSlug) < index) return [{ path, message: 'This measure has a commentary above already.' }];
    return [];
  });
}
