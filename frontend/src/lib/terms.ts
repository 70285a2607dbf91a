/** The closed vocabularies of the service, as the interface names them. */
export type Rating = 'RED' | 'AMBER' | 'GREEN' | 'BLUE' | 'NOT_RATED';
export type Direction = 'IMPROVING' | 'STABLE' | 'WORSENING';
export type Ask = 'NOTE' | 'DISCUSS' | 'DECIDE' | 'UNBLOCK';
export type AssuranceLevel = 'SUBSTANTIAL' | 'REASONABLE' | 'LIMITED' | 'NONE';
export type ReportingMode = 'MONITORED' | 'ASSURED' | 'AD_HOC';
export type MeetingState = 'PLANNED' | 'CALL_OPEN' | 'FROZEN' | 'CONCLUDED';
export type UpdateRequestState = 'NOT_STARTED' | 'IN_PROGRESS' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'NOT_RECEIVED';

export const ratingWords: Record<Rating, string> = {
  RED: 'Red',
  AMBER: 'Amber',
  GREEN: 'Green',
  BLUE: 'Complete',
  NOT_RATED: 'Not rated',
};

export const directionWords: Record<Direction, string> = {
  IMPROVING: 'Improving',
  STABLE: 'Stable',
  WORSENING: 'Worsening',
};

export const askWords: Record<Ask, string> = {
  NOTE: 'Note',
  DISCUSS: 'Discuss',
  DECIDE: 'Decide',
  UNBLOCK: 'Unblock',
};

export const assuranceWords: Record<AssuranceLevel, string> = {
  SUBSTANTIAL: 'Substantial assurance',
  REASONABLE: 'Reasonable assurance',
  LIMITED: 'Limited assurance',
  NONE: 'No assurance',
};

export const modeWords: Record<ReportingMode, string> = {
  MONITORED: 'Monitored',
  ASSURED: 'Assured',
  AD_HOC: 'Ad hoc',
};

export const meetingStateWords: Record<MeetingState, string> = {
  PLANNED: 'Planned',
  CALL_OPEN: 'Call open',
  FROZEN: 'Pack frozen',
  CONCLUDED: 'Concluded',
};

export const requestStateWords: Record<UpdateRequestState, string> = {
  NOT_STARTED: 'Not yet started',
  IN_PROGRESS: 'In progress',
  SUBMITTED: 'Submitted',
  RETURNED: 'Returned',
  ACCEPTED: 'Accepted',
  NOT_RECEIVED: 'Not received',
};
