import { REFERRAL_WORDS } from '@csa/shared/hub-words.js';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../../lib/dates.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { Table } from '../../../ui/Table.js';
import { TextLink } from '../../../ui/TextLink.js';

const IssueTable_HubIssue = graphql(`
  fragment IssueTable_HubIssue on HubIssue {
    id
    referralType
    theme {
      id
      name
    }
    area {
      code
      name
    }
    agencies {
      id
      name
    }
    summary
    nextStep
    openedOn
    closedOn
    outcome
    illustrative
  }
`);

interface IssueTableProps {
  caption: string;
  districtSlug: string;
  issues: readonly FragmentType<typeof IssueTable_HubIssue>[];
  /** Whether what came of them is shown in place of what is done next. */
  closed?: boolean;
}

export function IssueTable({ caption, districtSlug, issues, closed }: IssueTableProps) {
  const rows = readFragment(IssueTable_HubIssue, issues).map((issue) => ({
    key: issue.id,
    cells: [
      <>
        <TextLink to={paths.hubIssue(districtSlug, issue.id)}>{issue.summary}</TextLink> {issue.illustrative && <IllustrativeTag />}
        <span className="app-cell-note">{REFERRAL_WORDS[issue.referralType]}; {issue.theme?.name ?? 'no theme of the agreement'}</span>
      </>,
      issue.area?.name,
      issue.agencies?.map(({ name }) => name).join('; '),
      closed ? issue.outcome : (issue.nextStep ?? 'None agreed yet'),
      closed && issue.closedOn ? `${formatDay(issue.openedOn)} to ${formatDay(issue.closedOn)}` : formatDay(issue.openedOn),
    ],
  }));
  const columns = [{ header: 'Issue' }, { header: 'Where' }, { header: 'Agencies' }, { header: closed ? 'What came of it' : 'Next step' }, { header: closed ? 'Open' : 'Opened' }];
  return <Table caption={caption} columns={columns} rows={rows} stack />;
}
