import { type Day, longDay } from './days.js';

/** A plan of 2026 is that of April 2026 to March 2027. */
export function planYearOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 4 ? year : year - 1;
}

/** "April 2026 to March 2027" */
export function planYearInWords(year: number): string {
  return `April ${year} to March ${year + 1}`;
}

export const ACTION_STATE_WORDS = { OPEN: 'To do', DONE: 'Done', DROPPED: 'Dropped' } as const;

/** How an action stands, in words: late where its day has passed and it is still to be done. */
export function actionStandsAt(action: { state: keyof typeof ACTION_STATE_WORDS; dueOn: Day | null }, today: Day): string {
  if (action.state !== 'OPEN' || action.dueOn === null) return ACTION_STATE_WORDS[action.state];
  return action.dueOn < today ? `Late: was due on ${longDay(action.dueOn)}` : `Due on ${longDay(action.dueOn)}`;
}

/** What the parts of a plan are called, in forms, in refusals and where two texts are brought together. */
export const SUB_GROUP_FIELDS = { name: 'Name', responsibilities: 'What it is responsible for' } as const;
export const OBJECTIVE_FIELDS = { text: 'Objective', target: 'Target' } as const;
export const PLAN_ACTION_FIELDS = {
  text: 'What is to be done', owner: 'Who does it', partners: 'With whom', dueOn: 'By when', objective: 'Objective', priorities: 'Priorities that it serves', precisionAreas: 'Precision areas that it is for',
} as const;
