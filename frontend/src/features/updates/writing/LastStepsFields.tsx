import { LastStepRow } from './LastStepRow.js';
import type { SectionFieldsProps } from './section-fields-props.js';

/** Last time's next steps as a checklist. What is still going is carried over, so that nobody types it again. */
export function LastStepsFields({ draft, onChange, onLeave }: SectionFieldsProps) {
  if (draft.lastSteps.length === 0) return <p className="govuk-body" id="lastSteps">No next step of an earlier meeting is still open.</p>;
  return (
    <div id="lastSteps" tabIndex={-1}>
      <p className="govuk-body">What is still going stays a next step with its new day. You do not have to write it again.</p>
      {draft.lastSteps.map((step, index) => (
        <LastStepRow
          key={step.actionId}
          step={step}
          index={index}
          onChange={(patch) => onChange({ lastSteps: draft.lastSteps.map((each) => (each === step ? { ...each, ...patch } : each)) })}
          onLeave={onLeave}
        />
      ))}
    </div>
  );
}
