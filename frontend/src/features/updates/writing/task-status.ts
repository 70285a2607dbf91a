export type TaskStatus = '1 question for you' | 'Completed' | 'In progress' | 'Not yet started';

interface SectionProgress {
  version: number;
  /** Nothing in it stands between the update and submission. */
  complete: boolean;
  /** What its writers answered. */
  completed?: boolean | null;
}

/** Completed is what its writer calls so and the rules find complete: half a sentence that saved itself is not. */
export function taskStatus(section: SectionProgress | null | undefined, hasQuestion = false): TaskStatus {
  if (hasQuestion) return '1 question for you';
  if (!section || section.version === 0) return 'Not yet started';
  return section.complete && section.completed ? 'Completed' : 'In progress';
}
