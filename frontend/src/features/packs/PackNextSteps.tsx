import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../lib/dates.js';
import { PackText } from './PackText.js';

const PackNextSteps_PackItem = graphql(`
  fragment PackNextSteps_PackItem on PackItem {
    withheld
    nextSteps {
      text
      owner
      dueOn
    }
  }
`);

export function PackNextSteps(props: { item: FragmentType<typeof PackNextSteps_PackItem> }) {
  const { nextSteps, withheld } = readFragment(PackNextSteps_PackItem, props.item);
  if (nextSteps.length === 0) return <PackText heading="Next steps" text={null} withheld={withheld.includes('NEXT_STEPS')} />;
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Next steps</h3>
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
