import { LIMITS } from '@csa/shared/limits.js';
import { useId, useState } from 'react';
import { Button } from '../../../ui/Button.js';
import { NextStepRow } from './NextStepRow.js';
import type { StepDraft } from './update-draft.js';
import { useFocusAfterChange } from '../use-focus-after-change.js';

interface NextStepsEditorProps {
  steps: readonly StepDraft[];
  onChange: (steps: StepDraft[]) => void;
  onLeave: () => void;
}

/** Rows of what, who and by when. Adding leads into the new row; removing leads to the row that took its place. */
export function NextStepsEditor({ steps, onChange, onLeave }: NextStepsEditorProps) {
  const firstKey = useId();
  const rows = steps.length > 0 ? steps : [blankStep(firstKey)];
  const [told, setTold] = useState('');
  const focusNext = useFocusAfterChange(rows.length);

  const add = () => {
    focusNext(`nextSteps.${rows.length}.text`);
    setTold(`Step ${rows.length + 1} added`);
    onChange([...rows, blankStep(crypto.randomUUID())]);
  };
  const remove = (index: number) => {
    focusNext(`nextSteps.${Math.max(0, Math.min(index, rows.length - 2))}.text`);
    setTold(`Step ${index + 1} removed`);
    onChange(rows.filter((_, each) => each !== index));
  };
  const change = (index: number, patch: Partial<StepDraft>) =>
    onChange(rows.map((row, each) => (each === index ? { ...row, ...patch } : row)));

  return (
    <div id="nextSteps" tabIndex={-1}>
      {rows.map((step, index) => (
        <NextStepRow
          key={step.key}
          step={step}
          index={index}
          onChange={(patch) => change(index, patch)}
          onRemove={rows.length > 1 ? () => remove(index) : undefined}
          onLeave={onLeave}
        />
      ))}
      {rows.length < LIMITS.nextSteps
        ? <Button variant="secondary" onClick={add}>Add another step</Button>
        : <p className="govuk-body">You have reached {LIMITS.nextSteps} steps, which is as many as one update takes.</p>}
      <p className="govuk-visually-hidden" role="status">{told}</p>
    </div>
  );
}

function blankStep(key: string): StepDraft {
  return { key, text: '', owner: '', dueOn: '' };
}
