import { isDay, longDay } from '@csa/shared/days.js';
import { LIMITS } from '@csa/shared/limits.js';
import { OUTCOME_WORDS } from '@csa/shared/words.js';
import { DayField } from '../../../ui/DayField.js';
import { Radios } from '../../../ui/Radios.js';
import { TextArea } from '../../../ui/TextArea.js';
import type { LastStepDraft } from './update-draft.js';

const OUTCOMES = (['DONE', 'STILL_GOING', 'DROPPED'] as const).map((value) => ({ value, label: OUTCOME_WORDS[value] }));

interface LastStepRowProps {
  step: LastStepDraft;
  index: number;
  onChange: (patch: Partial<LastStepDraft>) => void;
  onLeave: () => void;
}

/** What became of one step; the new day, or the reason, is asked only where it is wanted. */
export function LastStepRow({ step, index, onChange, onLeave }: LastStepRowProps) {
  const path = `lastSteps.${index}`;
  return (
    <div className="app-step">
      <Radios name={path} legend={step.step} hint={promised(step)} inline small options={OUTCOMES} value={step.outcome} onChange={(outcome) => onChange({ outcome })} />
      {step.outcome === 'STILL_GOING' && (
        <DayField name={`${path}.dueOn`} legend="By when now" value={step.dueOn} onChange={(dueOn) => onChange({ dueOn })} onBlur={onLeave} />
      )}
      {(step.outcome === 'STILL_GOING' || step.outcome === 'DROPPED') && (
        <TextArea
          name={`${path}.reason`}
          label={step.outcome === 'DROPPED' ? 'Why it was dropped' : 'Why it takes longer (optional)'}
          rows={2}
          maxLength={LIMITS.reason}
          value={step.reason}
          onChange={(reason) => onChange({ reason })}
          onBlur={onLeave}
        />
      )}
    </div>
  );
}

function promised({ owner, wasDueOn }: LastStepDraft): string {
  return `${owner || 'No owner'}, ${wasDueOn && isDay(wasDueOn) ? `by ${longDay(wasDueOn)}` : 'no day given'}`;
}
