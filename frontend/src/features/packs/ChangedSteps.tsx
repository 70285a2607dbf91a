import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import type { StepFate } from '../../graphql/generated/graphql.js';
import { formatDay } from '../../lib/dates.js';
import { Tag, type TagColour } from '../../ui/Tag.js';

const ChangedSteps_StepChange = graphql(`
  fragment ChangedSteps_StepChange on StepChange {
    text
    owner
    dueOn
    fate
    newDueOn
    reason
  }
`);

const FATES: Record<StepFate, { colour: TagColour; words: string }> = {
  KEPT: { colour: 'green', words: 'Kept' },
  STILL_GOING: { colour: 'blue', words: 'Still going' },
  LATE: { colour: 'orange', words: 'Late' },
  DROPPED: { colour: 'grey', words: 'Dropped' },
  NOT_REPORTED: { colour: 'red', words: 'Not reported' },
};

/** What became of what was promised last time. */
export function ChangedSteps(props: { steps: readonly FragmentType<typeof ChangedSteps_StepChange>[] }) {
  const steps = readFragment(ChangedSteps_StepChange, props.steps);
  if (steps.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Next steps of last time</h3>
      <ul className="govuk-list govuk-list--spaced">
        {steps.map(({ text, owner, dueOn, fate, newDueOn, reason }) => (
          <li key={`${text} ${dueOn}`}>
            <Tag colour={FATES[fate].colour}>{FATES[fate].words}</Tag> {text}{' '}
            <span className="app-secondary">
              ({owner}, by {formatDay(dueOn)}){newDueOn && `, now by ${formatDay(newDueOn)}`}
              {fate === 'NOT_REPORTED' && '. Its day has passed and nothing was said of it.'}
            </span>
            {reason && <span className="app-cell-note">{reason}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
