import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../lib/dates.js';
import { LastSteps } from '../../ui/LastSteps.js';
import { PackText } from './PackText.js';

const PackNextSteps_PackItem = graphql(`
  fragment PackNextSteps_PackItem on PackItem {
    withheld
    lastSteps {
      text
      owner
      outcome
      wasDueOn
      dueOn
      reason
    }
    nextSteps {
      text
      owner
      dueOn
    }
  }
`);

export function PackNextSteps(props: { item: FragmentType<typeof PackNextSteps_PackItem> }) {
  const { lastSteps, nextSteps, withheld } = readFragment(PackNextSteps_PackItem, props.item);
  const told = lastSteps ?? [];
  if (nextSteps.length + told.length === 0) return <PackText heading="Next steps" text={null} withheld={withheld.includes('NEXT_STEPS')} />;
  return (
    <>
      {told.length > 0 && <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Last time’s next steps</h3>}
      {told.length > 0 && <LastSteps steps={told} />}
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{told.length > 0 ? 'New next steps' : 'Next steps'}</h3>
      {nextSteps.length === 0 && <p className="govuk-body app-secondary">None given</p>}
      <ul className="govuk-list govuk-list--bullet">
        {nextSteps.map((step) => (
          <li key={`${step.text} ${step.dueOn}`}>
            {step.text} <span className="app-secondary">({step.owner}, by {formatDay(step.dueOn)})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
