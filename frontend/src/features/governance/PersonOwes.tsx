import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../lib/dates.js';
import { daysLeftInWords } from '../../lib/words.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { StateTag } from '../../ui/StateTag.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';

const PersonOwes_Person = graphql(`
  fragment PersonOwes_Person on Person {
    owes {
      id
      state
      dueOn
      workingDaysLeft
      theme {
        id
        slug
        name
      }
      meeting {
        id
        heldOn
        illustrative
      }
    }
  }
`);

const columns = [{ header: 'Update on' }, { header: 'For the meeting of' }, { header: 'Due' }, { header: 'State' }];

export function PersonOwes(props: { person: FragmentType<typeof PersonOwes_Person> }) {
  const { owes } = readFragment(PersonOwes_Person, props.person);
  if (!owes) return null;
  const rows = owes.map((request) => ({
    key: request.id,
    cells: [
      <TextLink to={paths.theme(request.theme.slug)}>{request.theme.name}</TextLink>,
      <>
        {formatDay(request.meeting.heldOn)} {request.meeting.illustrative && <IllustrativeTag />}
      </>,
      `${formatDay(request.dueOn)}, ${daysLeftInWords(request.workingDaysLeft)}`,
      <StateTag state={request.state} />,
    ],
  }));
  return (
    <section>
      <h2 className="govuk-heading-m">Updates still to come</h2>
      {rows.length > 0 ? <Table caption="Updates still to come" hideCaption stack columns={columns} rows={rows} /> : <p className="govuk-body">No update is asked of them at present.</p>}
    </section>
  );
}
