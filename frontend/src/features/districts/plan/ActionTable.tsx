import { actionStandsAt } from '@csa/shared/plan-words.js';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { formatDay, today } from '../../../lib/dates.js';
import { Table } from '../../../ui/Table.js';
import { TextLink } from '../../../ui/TextLink.js';

const ActionTable_PlannedAction = graphql(`
  fragment ActionTable_PlannedAction on PlannedAction {
    id
    text
    owner
    dueOn
    state
    partners {
      id
      name
    }
    priorities {
      id
      slug
      name
    }
    notes {
      id
      notedOn
      text
    }
  }
`);

interface ActionTableProps {
  caption: string;
  /** Where the heading above says the same. */
  hideCaption?: boolean;
  districtSlug: string;
  year: number;
  actions: readonly FragmentType<typeof ActionTable_PlannedAction>[];
}

const columns = [{ header: 'Action' }, { header: 'Who' }, { header: 'Where it stands' }, { header: 'Priorities' }];

export function ActionTable({ caption, hideCaption, districtSlug, year, actions }: ActionTableProps) {
  const rows = readFragment(ActionTable_PlannedAction, actions).map((action) => {
    const [latest] = action.notes;
    return {
      key: action.id,
      cells: [
        <TextLink to={paths.planAction(districtSlug, year, action.id)}>{action.text}</TextLink>,
        <>
          {action.owner}
          {action.partners && action.partners.length > 0 && <span className="app-cell-note">with {action.partners.map(({ name }) => name).join('; ')}</span>}
        </>,
        <>
          {actionStandsAt(action, today())}
          <span className="app-cell-note">{latest ? `${formatDay(latest.notedOn)}: ${latest.text}` : 'No progress noted yet'}</span>
        </>,
        action.priorities && action.priorities.length > 0 ? action.priorities.map(({ name }) => name).join('; ') : 'None named',
      ],
    };
  });
  return <Table caption={caption} hideCaption={hideCaption} captionSize="s" columns={columns} rows={rows} stack />;
}
