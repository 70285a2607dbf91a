import { actionStandsAt } from '@csa/shared/plan-words.js';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { formatDay, today } from '../../../lib/dates.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { Table } from '../../../ui/Table.js';
import { TextLink } from '../../../ui/TextLink.js';
import { areaInWords } from './area-in-words.js';

const ActionTable_PlannedAction = graphql(`
  fragment ActionTable_PlannedAction on PlannedAction {
    id
    text
    owner
    dueOn
    state
    plan {
      id
      year
      illustrative
      district {
        id
        slug
        name
      }
    }
    partners {
      id
      name
    }
    priorities {
      id
      slug
      name
    }
    precisionAreas {
      id
      name
      validUntil
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
  /** Those of several districts, each with its district, where what they serve is what the page is about. */
  byDistrict?: boolean;
  /** Those that are for one precision area, whose page it is. */
  areaId?: string;
  actions: readonly FragmentType<typeof ActionTable_PlannedAction>[];
}

const COLUMNS = [{ header: 'Action' }, { header: 'Who' }, { header: 'Where it stands' }];

export function ActionTable({ caption, hideCaption, byDistrict = false, areaId, actions }: ActionTableProps) {
  const rows = readFragment(ActionTable_PlannedAction, actions).map((action) => {
    const [latest] = action.notes;
    const { district, year, illustrative } = action.plan;
    const areas = (action.precisionAreas ?? []).filter(({ id }) => id !== areaId);
    return {
      key: action.id,
      cells: [
        <>
          <TextLink to={paths.planAction(district?.slug ?? '', year, action.id)}>{action.text}</TextLink> {(byDistrict || areaId) && illustrative && <IllustrativeTag />}
          {areas.length > 0 && <span className="app-cell-note">{areaId ? 'Also for' : 'For'} {areas.map(areaInWords).join('; ')}</span>}
        </>,
        <>
          {action.owner}
          {action.partners && action.partners.length > 0 && <span className="app-cell-note">with {action.partners.map(({ name }) => name).join('; ')}</span>}
        </>,
        <>
          {actionStandsAt(action, today())}
          <span className="app-cell-note">{latest ? `${formatDay(latest.notedOn)}: ${latest.text}` : 'No progress noted yet'}</span>
        </>,
        byDistrict ? district?.name : action.priorities && action.priorities.length > 0 ? action.priorities.map(({ name }) => name).join('; ') : 'None named',
      ],
    };
  });
  return <Table caption={caption} hideCaption={hideCaption} captionSize="s" columns={[...COLUMNS, { header: byDistrict ? 'District' : 'Priorities' }]} rows={rows} stack className="app-actions" />;
}
