import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { FreezeStep } from '../features/meetings/FreezeStep.js';
import { Tracker } from '../features/meetings/Tracker.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { awaitHeading } from '../ui/arrival.js';
import { BackLink } from '../ui/BackLink.js';
import { NotificationBanner } from '../ui/NotificationBanner.js';

const TrackerQuery = graphql(`
  query Tracker($id: ID!) {
    meeting(id: $id) {
      id
      ...FreezeStep_Meeting
      ...Tracker_Meeting
    }
  }
`);

export function Component() {
  const { id = '' } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const [done, setDone] = useState(useDoneElsewhere());
  const [result, reload] = useQuery({ query: TrackerQuery, variables: { id } });
  const freezing = parameters.get('step') === 'freeze';
  useHeadingOfStep(freezing);
  return (
    <Answer result={result} what="the tracker" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ meeting }) => (
        <>
          <BackLink to={freezing ? paths.tracker(meeting.id) : paths.meeting(meeting.id)}>{freezing ? 'Tracker' : 'Meeting'}</BackLink>
          {done && !freezing && <NotificationBanner key={done} kind="success" heading={done} />}
          {freezing
            ? <FreezeStep meeting={meeting} onFrozen={(packId, version) => void navigate(paths.pack(packId, version))} />
            : <Tracker meeting={meeting} onDone={setDone} />}
        </>
      )}
    </Answer>
  );
}

/** The step is a page of its own to its reader, though only the end of the address changes. */
function useHeadingOfStep(freezing: boolean): void {
  const before = useRef(freezing);
  useLayoutEffect(() => {
    if (before.current !== freezing) awaitHeading();
    before.current = freezing;
  }, [freezing]);
}

/** What was done on the page that led here, to be said once on arrival and not again after a reload. */
function useDoneElsewhere(): string | null {
  const { pathname, search, state } = useLocation() as { pathname: string; search: string; state: unknown };
  const navigate = useNavigate();
  const done = typeof state === 'object' && state !== null && 'done' in state && typeof state.done === 'string' ? state.done : null;
  useEffect(() => {
    if (done) void navigate(pathname + search, { replace: true, state: null, preventScrollReset: true });
  }, [done, navigate, pathname, search]);
  return done;
}
