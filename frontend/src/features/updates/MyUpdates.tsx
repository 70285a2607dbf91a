import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import type { UpdateRequestState } from '../../lib/terms.js';
import { Empty } from '../../ui/Empty.js';
import { RequestCard } from './RequestCard.js';

const MyUpdates_UpdateRequest = graphql(`
  fragment MyUpdates_UpdateRequest on UpdateRequest {
    id
    state
    voluntary
    viewerCanWrite
    ...RequestCard_UpdateRequest
  }
`);

const DUE = 'Due';
const BEGUN = 'Voluntary, begun';

const GROUPS: readonly { heading: string; states: readonly UpdateRequestState[] }[] = [
  { heading: 'Returned to you', states: ['RETURNED'] },
  { heading: DUE, states: ['NOT_STARTED', 'IN_PROGRESS'] },
  { heading: BEGUN, states: ['NOT_STARTED', 'IN_PROGRESS'] },
  { heading: 'Submitted, waiting for the coordinator', states: ['SUBMITTED'] },
  { heading: 'Accepted', states: ['ACCEPTED'] },
  { heading: 'Recorded as not received', states: ['NOT_RECEIVED'] },
  { heading: 'Recorded as not resubmitted', states: ['NOT_RESUBMITTED'] },
];

interface MyUpdatesProps {
  requests: readonly FragmentType<typeof MyUpdates_UpdateRequest>[];
  /** Whether each card says which meeting it is for. */
  nameMeetings: boolean;
}

/** What the reader owes, in the order in which it wants attention. */
export function MyUpdates({ nameMeetings, ...props }: MyUpdatesProps) {
  const requests = readFragment(MyUpdates_UpdateRequest, props.requests);
  if (requests.length === 0) {
    return (
      <Empty heading="Nothing is asked of you now">
        When the coordinator opens the call for the next meeting, the themes that you lead or deputise for are listed here, with the day by which each update is due.
      </Empty>
    );
  }
  // Several that can be written stand side by side above; a card of each would only say the same again.
  const sideBySide = requests.filter(({ viewerCanWrite }) => viewerCanWrite).length > 1;
  const groups = GROUPS.filter(({ heading }) => heading !== DUE || !sideBySide).map(({ heading, states }) => ({
    heading, within: requests.filter(({ state, voluntary }) => states.includes(state) && (heading === DUE ? !voluntary : heading === BEGUN ? voluntary : true)),
  }));
  return groups.filter(({ within }) => within.length > 0).map(({ heading, within }) => (
    <section key={heading}>
      <h2 className="govuk-heading-m">{heading} ({within.length})</h2>
      {within.map((request) => <RequestCard key={request.id} request={request} nameMeeting={nameMeetings} />)}
    </section>
  ));
}
