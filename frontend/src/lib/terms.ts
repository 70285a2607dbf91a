import { ASK_WORDS, DIRECTION_WORDS, MEETING_STATE_WORDS, MODE_WORDS, RATING_WORDS, REQUEST_STATE_WORDS } from '@csa/shared/words.js';

/** The closed vocabularies of the service, as the screens name them. */
export type Rating = keyof typeof RATING_WORDS;
export type Direction = keyof typeof DIRECTION_WORDS;
export type Ask = keyof typeof ASK_WORDS;
export type ReportingMode = keyof typeof MODE_WORDS;
export type MeetingState = keyof typeof MEETING_STATE_WORDS;
export type AssuranceLevel = 'SUBSTANTIAL' | 'REASONABLE' | 'LIMITED' | 'NONE';
export type UpdateRequestState = keyof typeof REQUEST_STATE_WORDS;

export const ratingWords: Record<Rating, string> = RATING_WORDS;
export const directionWords: Record<Direction, string> = DIRECTION_WORDS;
export const askWords: Record<Ask, string> = ASK_WORDS;
export const modeWords: Record<ReportingMode, string> = MODE_WORDS;
export const meetingStateWords: Record<MeetingState, string> = MEETING_STATE_WORDS;

/** Longer than the words in a sentence: a tag stands alone and must say what is substantial. */
export const assuranceWords: Record<AssuranceLevel, string> = {
  SUBSTANTIAL: 'Substantial assurance',
  REASONABLE: 'Reasonable assurance',
  LIMITED: 'Limited assurance',
  NONE: 'No assurance',
};

/** It is recorded that the meeting goes without it. */
export const goesWithout = (state: UpdateRequestState | null): boolean => state === 'NOT_RECEIVED' || state === 'NOT_RESUBMITTED';

export const requestStateWords: Record<UpdateRequestState, string> = REQUEST_STATE_WORDS;
