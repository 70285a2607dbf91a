import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { formatDay, formatInstant } from '../../lib/dates.js';
import { count } from '../../lib/words.js';
import { StateTag } from '../../ui/StateTag.js';
import { Table } from '../../ui/Table.js';
import { leadsInWords } from './recipients.js';
import { OrganisationTable } from './OrganisationTable.js';
import { TrackerActions } from './TrackerActions.js';
import { TrackerFilter } from './TrackerFilter.js';
import { isShown } from './tracker-narrowing.js';
import { useTrackerNarrowing } from './use-tracker-narrowing.js';

const TrackerTable_UpdateRequest = graphql(`
  fragment TrackerTable_UpdateRequest on UpdateRequest {
    id
    state
    daysLate
    voluntary
    dueOn
    extendedUntil
    arrivedBy
    lastActivityAt
    theme {
      id
      name
    }
    meeting {
      id
      illustrative
    }
    leads {
      capacity
      holderName
      post {
        id
        title
        organisation {
          id
          name
        }
      }
    }
    ...TrackerActions_UpdateRequest
  }
`);

const COLUMNS = [{ header: 'Theme' }, { header: 'Lead' }, { header: 'State' }, { header: 'Due' }, { header: 'Last activity' }, { header: 'Late' }, { header: 'What you can do' }];

interface TrackerTableProps {
  requests: readonly FragmentType<typeof TrackerTable_UpdateRequest>[];
  onDone: (sentence: string) => void;
}

/** Every update that was asked for, and what the coordinator can do about it. */
export function TrackerTable(props: TrackerTableProps) {
  const all = readFragment(TrackerTable_UpdateRequest, props.requests);
  const [narrowing, setNarrowing] = useTrackerNarrowing();
  const requests = all.filter((request) => isShown(request, narrowing));
  const rows = requests.map((request) => ({
    key: request.id,
    cells: [
      request.theme.name,
      leadsInWords(request.leads, request.meeting.illustrative),
      <StateTag key="state" state={request.state} />,
      request.voluntary ? 'Voluntary: not asked for' : dayOf(request),
      request.lastActivityAt ? formatInstant(request.lastActivityAt) : 'None yet',
      request.daysLate > 0 ? <strong key="late">{count(request.daysLate, 'working day')} late</strong> : 'Not late',
      <TrackerActions key="actions" request={request} onDone={props.onDone} />,
    ],
  }));
  return (
    <>
      <OrganisationTable requests={all} />
      <TrackerFilter requests={all} narrowing={narrowing} onChange={setNarrowing} />
      {rows.length < all.length && <p className="govuk-body" role="status">{rows.length} of {count(all.length, 'update')} shown.</p>}
      {rows.length > 0 && <Table caption="Updates asked for" columns={COLUMNS} rows={rows} stack className="app-tracker" />}
    </>
  );
}

function dayOf({ dueOn, extendedUntil }: { dueOn: string; extendedUntil: string | null }) {
  return extendedUntil ? `${formatDay(dueOn)}, a later day than the others` : formatDay(dueOn);
}
