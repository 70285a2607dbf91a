import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { formatInstant } from '../../lib/dates.js';
import { count } from '../../lib/words.js';
import { StateTag } from '../../ui/StateTag.js';
import { Table } from '../../ui/Table.js';
import { leadsInWords } from './recipients.js';
import { TrackerActions } from './TrackerActions.js';

const TrackerTable_UpdateRequest = graphql(`
  fragment TrackerTable_UpdateRequest on UpdateRequest {
    id
    state
    daysLate
    lastActivityAt
    theme {
      id
      name
    }
    meeting {
      id
      illustrative
    }
    recipients {
      capacity
      holderName
      post {
        id
        title
      }
    }
    ...TrackerActions_UpdateRequest
  }
`);

const COLUMNS = [{ header: 'Theme' }, { header: 'Lead' }, { header: 'State' }, { header: 'Last activity' }, { header: 'Late' }, { header: 'What you can do' }];

interface TrackerTableProps {
  requests: readonly FragmentType<typeof TrackerTable_UpdateRequest>[];
  onDone: (sentence: string) => void;
}

/** Every update that was asked for, and what the coordinator can do about it. */
export function TrackerTable(props: TrackerTableProps) {
  const requests = readFragment(TrackerTable_UpdateRequest, props.requests);
  const rows = requests.map((request) => ({
    key: request.id,
    cells: [
      request.theme.name,
      leadsInWords(request.recipients, request.meeting.illustrative),
      <StateTag key="state" state={request.state} />,
      request.lastActivityAt ? formatInstant(request.lastActivityAt) : 'None yet',
      request.daysLate > 0 ? <strong key="late">{count(request.daysLate, 'working day')} late</strong> : 'Not late',
      <TrackerActions key="actions" request={request} onDone={props.onDone} />,
    ],
  }));
  return <Table caption="Updates asked for" columns={COLUMNS} rows={rows} stack className="app-tracker" />;
}
