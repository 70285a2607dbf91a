/** The two forms of a performance update and the sections of each, in the order in which they are answered. */
export type UpdateForm = 'MONITORED' | 'ASSURANCE';
export type UpdateSection =
  | 'LAST_STEPS' | 'STATUS' | 'HEADLINE' | 'CONCERNS' | 'NEXT_STEPS' | 'ASK' | 'EVIDENCE'
  | 'ASSURANCE' | 'KEY_MESSAGES' | 'ESCALATIONS';

export const SECTIONS: Record<UpdateForm, readonly UpdateSection[]> = {
  MONITORED: ['LAST_STEPS', 'STATUS', 'HEADLINE', 'CONCERNS', 'NEXT_STEPS', 'ASK', 'EVIDENCE'],
  ASSURANCE: ['ASSURANCE', 'KEY_MESSAGES', 'ESCALATIONS', 'ASK', 'EVIDENCE'],
};

/** Sections that may be left without an answer. Only where figures and judgement differ does one of them ask for a sentence. */
export const OPTIONAL_SECTIONS: readonly UpdateSection[] = ['EVIDENCE'];

/** The sections that one request asks for: what became of last time's next steps is asked only where some are left. */
export function sectionsAsked(form: UpdateForm, hasLastSteps: boolean): readonly UpdateSection[] {
  return SECTIONS[form].filter(section => hasLastSteps || section !== 'LAST_STEPS');
}

export type UpdateField =
  | 'lastSteps' | 'rating' | 'ratingReason' | 'direction' | 'headline' | 'progress' | 'concerns' | 'nextSteps' | 'ask' | 'askDetail' | 'conflictReason' | 'commentaries' | 'evidence'
  | 'assuranceBoard' | 'assuredOn' | 'assuranceLevel' | 'assuranceReason' | 'keyMessages' | 'escalations';

/** Which fields a section holds: a save of the section writes these and no others. */
export const SECTION_FIELDS: Record<UpdateSection, readonly UpdateField[]> = {
  LAST_STEPS: ['lastSteps'],
  STATUS: ['rating', 'ratingReason', 'direction'],
  HEADLINE: ['headline', 'progress'],
  CONCERNS: ['concerns'],
  NEXT_STEPS: ['nextSteps'],
  ASK: ['ask', 'askDetail'],
  EVIDENCE: ['conflictReason', 'commentaries', 'evidence'],
  ASSURANCE: ['assuranceBoard', 'assuredOn', 'assuranceLevel', 'assuranceReason'],
  KEY_MESSAGES: ['headline', 'keyMessages'],
  ESCALATIONS: ['escalations'],
};

/** What the section is called on a task list; each begins with a verb, as the pattern asks. */
export const SECTION_TITLES: Record<UpdateSection, string> = {
  LAST_STEPS: 'Say what became of last time’s next steps',
  STATUS: 'Give the status and direction',
  HEADLINE: 'Write the headline and progress',
  CONCERNS: 'Say what concerns you',
  NEXT_STEPS: 'Set out the next steps',
  ASK: 'Say what you ask of the group',
  EVIDENCE: 'Comment on the evidence',
  ASSURANCE: 'Say which board gave assurance, and how much',
  KEY_MESSAGES: 'Give the key messages',
  ESCALATIONS: 'Say what the board escalates',
};

/** The same in a word or two, over a column or in a list. */
export const SECTION_NAMES: Record<UpdateSection, string> = {
  LAST_STEPS: 'Last time’s next steps',
  STATUS: 'Status and direction',
  HEADLINE: 'Headline and progress',
  CONCERNS: 'Concerns',
  NEXT_STEPS: 'Next steps',
  ASK: 'Ask of the group',
  EVIDENCE: 'Evidence and commentary',
  ASSURANCE: 'Assurance',
  KEY_MESSAGES: 'Key messages',
  ESCALATIONS: 'Escalations',
};

export const FIELD_LABELS: Record<UpdateField, string> = {
  lastSteps: 'Last time’s next steps',
  rating: 'Status',
  ratingReason: 'Reason for the status',
  direction: 'Direction of travel',
  headline: 'Headline',
  progress: 'Progress since the last meeting',
  concerns: 'Concerns and risks',
  nextSteps: 'Next steps',
  ask: 'Ask of the group',
  askDetail: 'What exactly you ask',
  conflictReason: 'Why judgement and figures differ',
  commentaries: 'Commentary on the measures',
  evidence: 'Links to evidence',
  assuranceBoard: 'Board that gave assurance',
  assuredOn: 'Day the board considered it',
  assuranceLevel: 'Level of assurance',
  assuranceReason: 'Reason for the level',
  keyMessages: 'Key messages from the board',
  escalations: 'Escalations from the board',
};

/** Sections that a lead may keep to members of the group. The others are what the overview shows, so they cannot be. */
export const MAY_BE_MEMBERS_ONLY: readonly UpdateSection[] = ['LAST_STEPS', 'CONCERNS', 'NEXT_STEPS', 'EVIDENCE', 'ESCALATIONS'];

/** The sections kept to members where some are: next steps, old and new, are kept together, since one becomes the other. */
export function keptSections(ticked: readonly UpdateSection[]): UpdateSection[] {
  const steps = ticked.includes('LAST_STEPS') || ticked.includes('NEXT_STEPS');
  return MAY_BE_MEMBERS_ONLY.filter(section => ticked.includes(section) || (steps && (section === 'LAST_STEPS' || section === 'NEXT_STEPS')));
}

/** Shown with the judgement, to everybody who reads that: the form says so, and no tick keeps it to members. */
const SHOWN_WITH_THE_JUDGEMENT: readonly UpdateField[] = ['conflictReason'];

/** What those sections would give away. Every copy for others is made by blanking these fields and no list of its own. */
export function keptFields(sections: readonly UpdateSection[]): UpdateField[] {
  return keptSections(sections).flatMap(section => SECTION_FIELDS[section]).filter(field => !SHOWN_WITH_THE_JUDGEMENT.includes(field));
}
