import { isNamedIn } from '@csa/shared/naming.js';
import { actionStandsAt } from '@csa/shared/plan-words.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { today } from '../../../lib/dates.js';
import { Table } from '../../../ui/Table.js';

const StepsNaming_PerformanceUpdate = graphql(`
  fragment StepsNaming_PerformanceUpdate on PerformanceUpdate {
    nextSteps {
      id
      text
      owner
      dueOn
      state
    }
  }
`);

/** The next steps of an update that name a place: who does them by when, and how they stand today. */
export function StepsNaming({ place, ...props }: { place: string; update: FragmentType<typeof StepsNaming_PerformanceUpdate> }) {
  const { nextSteps } = readFragment(StepsNaming_PerformanceUpdate, props.update);
  if (!nextSteps) return <p className="govuk-body">Its next steps are kept to members of the group.</p>;
  const steps = nextSteps.filter(({ text }) => isNamedIn(text, place));
  if (steps.length === 0) return <p className="govuk-body">No next step of it names {place}.</p>;
  const rows = steps.map(({ id, text, owner, dueOn, state }) => ({ key: id, cells: [text, owner || 'Nobody named', actionStandsAt({ dueOn, state }, today())] }));
  return <Table hideCaption caption={`Next steps that name ${place}`} columns={[{ header: 'Next step' }, { header: 'Who' }, { header: 'Where it stands' }]} rows={rows} stack className="app-actions" />;
}
