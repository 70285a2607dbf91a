/** The two forms of a performance update and the sections of each, in the order in which they are answered. */
export type UpdateForm = 'MONITORED' | 'ASSURANCE';
export type UpdateSection =
  | 'STATUS' | 'HEADLINE' | 'CONCERNS' | 'NEXT_STEPS' | 'ASK'
  | 'ASSURANCE' | 'KEY_MESSAGES' | 'ESCALATIONS';

export const SECTIONS: Record<UpdateForm, readonly UpdateSection[]> = {
  MONITORED: ['STATUS', 'HEADLINE', 'CONCERNS', 'NEXT_STEPS', 'ASK'],
  ASSURANCE: ['ASSURANCE', 'KEY_MESSAGES', 'ESCALATIONS', 'ASK'],
};

export type UpdateField =
  | 'rating' | 'ratingReason' | 'direction' | 'headline' | 'progress' | 'concerns' | 'nextSteps' | 'ask' | 'askDetail'
  | 'assuranceBoard' | 'assuredOn' | 'assuranceLevel' | 'assuranceReason' | 'keyMessages' | 'escalations';

/** Which fields a section holds: a save of the section writes these and no others. */
export const SECTION_FIELDS: Record<UpdateSection, readonly UpdateField[]> = {
  STATUS: ['rating', 'ratingReason', 'direction'],
  HEADLINE: ['headline', 'progress'],
  CONCERNS: ['concerns'],
  NEXT_STEPS: ['nextSteps'],
  ASK: ['ask', 'askDetail'],
  ASSURANCE: ['assuranceBoard', 'assuredOn', 'assuranceLevel', 'assuranceReason'],
  KEY_MESSAGES: ['headline', 'keyMessages'],
  ESCALATIONS: ['escalations'],
};

/** What the section is called on a task list; each begins with a verb, as the pattern asks. */
export const SECTION_TITLES: Record<UpdateSection, string> = {
  STATUS: 'Give the status and direction',
  HEADLINE: 'Write the headline and progress',
  CONCERNS: 'Say what concerns you',
  NEXT_STEPS: 'Set out the next steps',
  ASK: 'Say what you ask of the group',
  ASSURANCE: 'Say which board gave assurance, and how much',
  KEY_MESSAGES: 'Give the key messages',
  ESCALATIONS: 'Say what the board escalates',
};

/** The same in a word or two, over a column or in a list. */
export const SECTION_NAMES: Record<UpdateSection, string> = {
  STATUS: 'Status and direction',
  HEADLINE: 'Headline and progress',
  CONCERNS: 'Concerns',
  NEXT_STEPS: 'Next steps',
  ASK: 'Ask of the group',
  ASSURANCE: 'Assurance',
  KEY_MESSAGES: 'Key messages',
  ESCALATIONS: 'Escalations',
};

export const FIELD_LABELS: Record<UpdateField, string> = {
  rating: 'Status',
  ratingReason: 'Reason for the status',
  direction: 'Direction of travel',
  headline: 'Headline',
  progress: 'Progress since the last meeting',
  concerns: 'Concerns and risks',
  nextSteps: 'Next steps',
  ask: 'Ask of the group',
  askDetail: 'What exactly you ask',
  assuranceBoard: 'Board that gave assurance',
  assuredOn: 'Day the board considered it',
  assuranceLevel: 'Level of assurance',
  assuranceReason: 'Reason for the level',
  keyMessages: 'Key messages from the board',
  escalations: 'Escalations from the board',
};

/** Sections that a lead may keep to members of the group. The others are what the overview shows, so they cannot be. */
export const MAY_BE_MEMBERS_ONLY: readonly UpdateSection[] = ['CONCERNS', 'NEXT_STEPS', 'ESCALATIONS'];
