import { REQUEST_STATE_WORDS } from '@csa/shared/words.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';

const TrackerCounts_Meeting = graphql(`
  fragment TrackerCounts_Meeting on Meeting {
    counts {
      state
      count
    }
  }
`);

const ORDER = ['SUBMITTED', 'RETURNED', 'IN_PROGRESS', 'NOT_STARTED', 'ACCEPTED', 'NOT_RECEIVED', 'NOT_RESUBMITTED'] as const;

/** How many requests stand where: big numbers, each with its word. */
export function TrackerCounts(props: { meeting: FragmentType<typeof TrackerCounts_Meeting> }) {
  const { counts } = readFragment(TrackerCounts_Meeting, props.meeting);
  const countOf = new Map(counts?.map(({ state, count }) => [state, count]));
  return (
    <ul className="app-counts">
      {ORDER.map((state) => (
        <li key={state} className="app-counts__item">
          <span className="app-counts__number">{countOf.get(state) ?? 0}</span> {REQUEST_STATE_WORDS[state]}
        </li>
      ))}
    </ul>
  );
}
