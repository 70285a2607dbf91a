import { Radios } from '../../../ui/Radios.js';

interface CompletedQuestionProps {
  value: boolean | null;
  onChange: (completed: boolean) => void;
}

const ANSWERS = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No, I’ll come back later' }] as const;

/** The answer stands on the task list. It blocks nothing: whether the update can be submitted is for the rules alone. */
export function CompletedQuestion({ value, onChange }: CompletedQuestionProps) {
  const answer = value === null ? null : value ? 'yes' : 'no';
  return (
    <Radios name="completed" legend="Have you completed this section?" options={ANSWERS} value={answer} onChange={(chosen) => onChange(chosen === 'yes')} />
  );
}
