import { OUTCOME_WORDS } from '@csa/shared/words.js';
import { formatDay } from '../lib/dates.js';
import { Tag, type TagColour } from './Tag.js';

export interface LastStep {
  text: string;
  owner: string;
  outcome: keyof typeof OUTCOME_WORDS;
  wasDueOn: string | null;
  dueOn: string | null;
  reason: string | null;
}

const colours: Record<LastStep['outcome'], TagColour> = { DONE: 'green', STILL_GOING: 'teal', DROPPED: 'grey' };

/** What became of last time's next steps; a day that moved names both, a step that was dropped says why. */
export function LastSteps({ steps }: { steps: readonly LastStep[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet app-prose-list">
      {steps.map((step) => (
        <li key={`${step.text} ${step.wasDueOn ?? ''}`}>
          {step.text} <span className="app-secondary">({step.owner}, {days(step)})</span> <Tag colour={colours[step.outcome]}>{OUTCOME_WORDS[step.outcome]}</Tag>
          {step.reason && <span className="app-prose"> {step.reason}</span>}
        </li>
      ))}
    </ul>
  );
}

function days({ outcome, wasDueOn, dueOn }: LastStep): string {
  const was = wasDueOn ? formatDay(wasDueOn) : 'no date';
  if (outcome !== 'STILL_GOING') return `was due ${was}`;
  return dueOn && dueOn !== wasDueOn ? `now by ${formatDay(dueOn)}, was ${was}` : `by ${was}`;
}
