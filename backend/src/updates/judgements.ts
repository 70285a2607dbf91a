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

export enum Outcome {
  DONE = 'DONE',
  STILL_GOING = 'STILL_GOING',
  DROPPED = 'DROPPED',
}
registerEnumType(Outcome, { name: 'Outcome', description: 'What became of a next step of an earlier meeting.' });

/** A next step is a promise to the group: what became of it says whether it was kept. */
export enum PromiseState {
  KEPT = 'KEPT',
  RUNNING = 'RUNNING',
  MOVED = 'MOVED',
  BROKEN = 'BROKEN',
}
registerEnumType(PromiseState, {
  name: 'PromiseState',
  description: 'Done is kept; still going by its day is running, with a later day it is moved; dropped is broken.',
});

export enum UpdateSection {
  LAST_STEPS = 'LAST_STEPS',
  STATUS = 'STATUS',
  HEADLINE = 'HEADLINE',
  CONCERNS = 'CONCERNS',
  NEXT_STEPS = 'NEXT_STEPS',
  ASK = 'ASK',
  EVIDENCE = 'EVIDENCE',
  ASSURANCE = 'ASSURANCE',
  KEY_MESSAGES = 'KEY_MESSAGES',
  ESCALATIONS = 'ESCALATIONS',
  AREA_1 = 'AREA_1',
  AREA_2 = 'AREA_2',
  AREA_3 = 'AREA_3',
  AREA_4 = 'AREA_4',
  AREA_5 = 'AREA_5',
  AREA_6 = 'AREA_6',
  AREA_7 = 'AREA_7',
  AREA_8 = 'AREA_8',
}
registerEnumType(UpdateSection, { name: 'UpdateSection', description: 'A part of an update that is saved by itself. AREA_1 to AREA_8 are about a precision area each: the request says about which.' });
