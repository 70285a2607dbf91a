import { LIMITS } from '@csa/shared/limits.js';
import { Button } from '../../../ui/Button.js';
import { DayField } from '../../../ui/DayField.js';
import { Fieldset } from '../../../ui/Fieldset.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';
import type { StepDraft } from './update-draft.js';

interface NextStepRowProps {
  step: StepDraft;
  index: number;
  onChange: (patch: Partial<StepDraft>) => void;
  onRemove?: () => void;
  onLeave: () => void;
}

export function NextStepRow({ step, index, onChange, onRemove, onLeave }: NextStepRowProps) {
  const path = `nextSteps.${index}`;
  const name = `Step ${index + 1}`;
  return (
    <div className="app-step">
      <Fieldset legend={name} legendSize="s">
        <TextArea
          name={`${path}.text`}
          label="What will be done"
          rows={2}
          maxLength={LIMITS.step}
          value={step.text}
          onChange={(text) => onChange({ text })}
          onBlur={onLeave}
        />
        <TextField
          name={`${path}.owner`}
          label="Who will do it"
          hint="A post or an organisation, rather than a name."
          value={step.owner}
          onChange={(owner) => onChange({ owner })}
          onBlur={onLeave}
        />
        <DayField name={`${path}.dueOn`} legend="By when" value={step.dueOn} onChange={(dueOn) => onChange({ dueOn })} onBlur={onLeave} />
        {onRemove && (
          <Button variant="secondary" className="app-step__remove" onClick={onRemove}>
            Remove <span className="govuk-visually-hidden">{name.toLowerCase()}</span>
          </Button>
        )}
      </Fieldset>
    </div>
  );
}
