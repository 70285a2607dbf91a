import type { UpdateSection } from '../../graphql/generated/graphql.js';

const WORDS: Partial<Record<UpdateSection, string>> = {
  LAST_STEPS: 'last time’s next steps',
  STATUS: 'status',
  HEADLINE: 'headline and progress',
  CONCERNS: 'concerns and risks',
  NEXT_STEPS: 'next steps',
  ASK: 'ask of the group',
  EVIDENCE: 'commentary and links to evidence',
  ASSURANCE: 'assurance',
  KEY_MESSAGES: 'key messages',
  ESCALATIONS: 'escalations',
};

/** What a section is called within a sentence. */
export function sectionWords(section: UpdateSection): string {
  return WORDS[section] ?? 'a precision area';
}
