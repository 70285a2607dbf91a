/** The two forms of a performance update and the sections of each, in the order in which they are answered. */
export type UpdateForm = 'MONITORED' | 'ASSURANCE';

/** A locality is reported in a section for each precision area, too; which area each of them is about stands with the request. */
export const AREA_SECTIONS = ['AREA_1', 'AREA_2', 'AREA_3', 'AREA_4', 'AREA_5', 'AREA_6', 'AREA_7', 'AREA_8'] as const;
export type AreaSection = (typeof AREA_SECTIONS)[number];

type CommonSection =
  | 'LAST_STEPS' | 'STATUS' | 'HEADLINE' | 'CONCERNS' | 'NEXT_STEPS' | 'ASK' | 'EVIDENCE'
  | 'ASSURANCE' | 'KEY_MESSAGES' | 'ESCALATIONS';
export type UpdateSection = CommonSection | AreaSection;

export const SECTIONS: Record<UpdateForm, readonly UpdateSection[]> = {
  MONITORED: ['LAST_STEPS', 'STATUS', 'HEADLINE', ...AREA_SECTIONS, 'CONCERNS', 'NEXT_STEPS', 'ASK', 'EVIDENCE'],
  ASSURANCE: ['ASSURANCE', 'KEY_MESSAGES', ...AREA_SECTIONS, 'ESCALATIONS', 'ASK', 'EVIDENCE'],
};

export function isAreaSection(section: UpdateSection): section is AreaSection {
  return (AREA_SECTIONS as readonly UpdateSection[]).includes(section);
}

/** Sections that may be left without an answer. Only where figures and judgement differ does one of them ask for a sentence. */
export const OPTIONAL_SECTIONS: readonly UpdateSection[] = ['EVIDENCE'];

/** The sections that one request asks for: what became of last time's next steps where some are left, and as many precision areas as it names. */
export function sectionsAsked(form: UpdateForm, hasLastSteps: boolean, areas: number): readonly UpdateSection[] {
  return SECTIONS[form].filter(section => (isAreaSection(section) ? AREA_SECTIONS.indexOf(section) < areas : hasLastSteps || section !== 'LAST_STEPS'));
}

export type UpdateField =
  | 'lastSteps' | 'rating' | 'ratingReason' | 'direction' | 'headline' | 'progress' | 'areaReport' | 'concerns' | 'nextSteps' | 'ask' | 'askDetail' | 'conflictReason' | 'commentaries' | 'evidence'
  | 'assuranceBoard' | 'assuredOn' | 'assuranceLevel' | 'assuranceReason' | 'keyMessages' | 'escalations';

/** Which fields a section holds: a save of the section writes these and no others. */
export const SECTION_FIELDS: Record<UpdateSection, readonly UpdateField[]> = {
  LAST_STEPS: ['lastSteps'],
  STATUS: ['rating', 'ratingReason', 'direction'],
  HEADLINE: ['headline', 'progress'],
  ...ofEachArea(['areaReport']),
  CONCERNS: ['concerns'],
  NEXT_STEPS: ['nextSteps'],
  ASK: ['ask', 'askDetail'],
  EVIDENCE: ['conflictReason', 'commentaries', 'evidence'],
  ASSURANCE: ['assuranceBoard', 'assuredOn', 'assuranceLevel', 'assuranceReason'],
  KEY_MESSAGES: ['headline', 'keyMessages'],
  ESCALATIONS: ['escalations'],
};

function ofEachArea<T>(value: T): Record<AreaSection, T> {
  return Object.fromEntries(AREA_SECTIONS.map(section => [section, value])) as Record<AreaSection, T>;
}

/** Which precision area a section is about, under the name that it bore when the update was asked for. */
export interface AreaOfSection {
  section: UpdateSection;
  name: string;
}

/** What the section is called on a task list; each begins with a verb, as the pattern asks. */
export function sectionTitle(section: UpdateSection, areas: readonly AreaOfSection[] = []): string {
  return isAreaSection(section) ? `Report on ${areaOf(section, areas)}` : SECTION_TITLES[section];
}

/** The same in a word or two, over a column or in a list. */
export function sectionName(section: UpdateSection, areas: readonly AreaOfSection[] = []): string {
  return isAreaSection(section) ? areaOf(section, areas) : SECTION_NAMES[section];
}

/** What a field is called within its section. */
export function fieldLabel(field: UpdateField, section: UpdateSection, areas: readonly AreaOfSection[] = []): string {
  return field === 'areaReport' ? `What was done and seen in ${areaOf(section, areas)}` : FIELD_LABELS[field];
}

function areaOf(section: UpdateSection, areas: readonly AreaOfSection[]): string {
  return areas.find(area => area.section === section)?.name ?? 'the precision area';
}

const SECTION_TITLES: Record<CommonSection, string> = {
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

const SECTION_NAMES: Record<CommonSection, string> = {
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
  areaReport: 'Report on each precision area',
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

/** Shown with the judgement, to everybody who reads that: the form says so, and no tick keeps it to members. What is said of a place is no secret either. */
const NEVER_KEPT = ['conflictReason', 'areaReport'] as const;
type KeptField = Exclude<UpdateField, (typeof NEVER_KEPT)[number]>;

/** What those sections would give away. Every copy for others is made by blanking these fields and no list of its own. */
export function keptFields(sections: readonly UpdateSection[]): KeptField[] {
  return keptSections(sections).flatMap(section => SECTION_FIELDS[section]).filter((field): field is KeptField => !(NEVER_KEPT as readonly UpdateField[]).includes(field));
}
