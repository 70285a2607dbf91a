import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { LastSteps } from '../../../ui/LastSteps.js';

const AcceptedLastSteps_PerformanceUpdate = graphql(`
  fragment AcceptedLastSteps_PerformanceUpdate on PerformanceUpdate {
    lastSteps {
      step {
        id
        text
        owner
      }
      outcome
      wasDueOn
      dueOn
      reason
    }
  }
`);

/** What became of what was promised before. */
export function AcceptedLastSteps(props: { update: FragmentType<typeof AcceptedLastSteps_PerformanceUpdate> }) {
  const { lastSteps } = readFragment(AcceptedLastSteps_PerformanceUpdate, props.update);
  if (!lastSteps || lastSteps.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Last time’s next steps</h3>
      <LastSteps steps={lastSteps.map(({ step, ...told }) => ({ ...step, ...told }))} />
    </>
  );
}
