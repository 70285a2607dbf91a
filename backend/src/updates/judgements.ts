import { registerEnumType } from '@nestjs/graphql';

/** The lead officer's judgement (RAG). Blue is complete. */
export enum Rating {
  RED = 'RED',
  AMBER = 'AMBER',
  GREEN = 'GREEN',
  BLUE = 'BLUE',
  NOT_RATED = 'NOT_RATED',
}
registerEnumType(Rating, { name: 'Rating', description: 'The lead officer’s judgement (RAG status); BLUE is complete.' });

export enum Direction {
  IMPROVING = 'IMPROVING',
  STABLE = 'STABLE',
  WORSENING = 'WORSENING',
}
registerEnumType(Direction, { name: 'Direction', description: 'Direction of travel: better or worse, which is not the same as down or up.' });

export enum Ask {
  NOTE = 'NOTE',
  DISCUSS = 'DISCUSS',
  DECIDE = 'DECIDE',
  UNBLOCK = 'UNBLOCK',
}
registerEnumType(Ask, { name: 'Ask', description: 'What an update wants of the group.' });

export enum AssuranceLevel {
  SUBSTANTIAL = 'SUBSTANTIAL',
  REASONABLE = 'REASONABLE',
  LIMITED = 'LIMITED',
  NONE = 'NONE',
}
registerEnumType(AssuranceLevel, { name: 'AssuranceLevel', description: 'How much assurance the responsible board gives.' });

export enum UpdateSection {
  STATUS = 'STATUS',
  HEADLINE = 'HEADLINE',
  CONCERNS = 'CONCERNS',
  NEXT_STEPS = 'NEXT_STEPS',
  ASK = 'ASK',
  ASSURANCE = 'ASSURANCE',
  KEY_MESSAGES = 'KEY_MESSAGES',
  ESCALATIONS = 'ESCALATIONS',
}
registerEnumType(UpdateSection, { name: 'UpdateSection', description: 'A part of an update that is saved by itself.' });
