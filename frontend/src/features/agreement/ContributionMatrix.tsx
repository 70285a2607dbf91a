import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import type { ContributionMatrix_AgreementFragment } from '../../graphql/generated/graphql.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { ContributionCell } from './ContributionCell.js';
import { noteOf } from './contribution-cells.js';

const ContributionMatrix_Agreement = graphql(`
  fragment ContributionMatrix_Agreement on Agreement {
    priorities {
      id
      slug
      name
      contributions {
        id
        note
        objective {
          id
        }
      }
    }
    districtOnlyPriorities {
      id
      slug
      name
      contributions {
        id
        note
        objective {
          id
        }
      }
    }
    partnerPlans {
      id
      title
      objectives {
        id
        text
      }
    }
  }
`);

type Plan = ContributionMatrix_AgreementFragment['partnerPlans'][number];
type Priority = ContributionMatrix_AgreementFragment['priorities'][number];

export type Direction = 'priority' | 'objective';

interface ContributionMatrixProps {
  agreement: FragmentType<typeof ContributionMatrix_Agreement>;
  /** What the rows are. */
  by: Direction;
  /** Whether the reader may change it. */
  editable: boolean;
}

/** Which priorities contribute to which objectives: a table for each plan, read from the priorities or from the objectives. */
export function ContributionMatrix({ agreement, by, editable }: ContributionMatrixProps) {
  const { priorities, districtOnlyPriorities, partnerPlans } = readFragment(ContributionMatrix_Agreement, agreement);
  const all = [...priorities, ...districtOnlyPriorities];
  return partnerPlans
    .filter((plan) => plan.objectives.length > 0)
    .map((plan) => (by === 'priority' ? <ByPriority key={plan.id} plan={plan} priorities={all} editable={editable} /> : <ByObjective key={plan.id} plan={plan} priorities={all} />));
}

function ByPriority({ plan, priorities, editable }: { plan: Plan; priorities: Priority[]; editable: boolean }) {
  const columns = [{ header: 'Priority' }, ...plan.objectives.map(({ text }) => ({ header: text }))];
  const rows = priorities.map((priority) => ({
    key: priority.id,
    cells: [
      <>
        {priority.name}
        {editable && (
          <span className="app-cell-note">
            <TextLink to={paths.changeContributions(priority.slug)} hiddenText={`what ${priority.name} contributes to`}>
              Change
            </TextLink>
          </span>
        )}
      </>,
      ...plan.objectives.map(({ id }) => <ContributionCell key={id} note={noteOf(priority, id)} />),
    ],
  }));
  return <Table caption={plan.title} columns={columns} rows={rows} stack />;
}

function ByObjective({ plan, priorities }: { plan: Plan; priorities: Priority[] }) {
  const columns = [{ header: 'Objective' }, ...priorities.map(({ name }) => ({ header: name }))];
  const rows = plan.objectives.map(({ id, text }) => ({ key: id, cells: [text, ...priorities.map((priority) => <ContributionCell key={priority.id} note={noteOf(priority, id)} />)] }));
  return <Table caption={plan.title} columns={columns} rows={rows} stack />;
}
