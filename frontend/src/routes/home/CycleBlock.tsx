import { useState } from 'react';
import { useQuery } from 'urql';
import { paths } from '../../app/paths.js';
import { CallDue } from '../../features/meetings/CallDue.js';
import { NextThing } from '../../features/meetings/NextThing.js';
import { TrackerCounts } from '../../features/meetings/TrackerCounts.js';
import { Answer } from '../../graphql/Answer.js';
import { graphql } from '../../graphql/generated/gql.js';
import { formatDay } from '../../lib/dates.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Empty } from '../../ui/Empty.js';
import { NotificationBanner } from '../../ui/NotificationBanner.js';
import { TextLink } from '../../ui/TextLink.js';
import { runningMeeting } from './running-meeting.js';

const HomeCycleQuery = graphql(`
  query HomeCycle {
    meetings {
      id
      heldOn
      state
    }
  }
`);

const HomeTrackerQuery = graphql(`
  query HomeTracker($id: ID!) {
    meeting(id: $id) {
      id
      heldOn
      state
      ...CallDue_Meeting
      ...TrackerCounts_Meeting
      ...NextThing_Meeting
    }
  }
`);

/** Where the cycle stands and the one thing to do next. */
export function CycleBlock() {
  const [result, reload] = useQuery({ query: HomeCycleQuery });
  return (
    <Answer result={result} what="the meetings" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ meetings }) => {
        const running = runningMeeting(meetings);
        return running ? <Running id={running.id} /> : <NoneRunning />;
      }}
    </Answer>
  );
}

function NoneRunning() {
  return (
    <>
      <Empty heading="No meeting is ahead">Plan the next meeting: its timetable is counted back from its day.</Empty>
      <ButtonLink to={paths.newMeeting}>Plan a meeting</ButtonLink>
    </>
  );
}

function Running({ id }: { id: string }) {
  const [done, setDone] = useState<string | null>(null);
  const [result, reload] = useQuery({ query: HomeTrackerQuery, variables: { id } });
  return (
    <Answer result={result} what="the tracker" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ meeting }) => (
        <section>
          {done && <NotificationBanner kind="success">{done}</NotificationBanner>}
          <h2 className="govuk-heading-m">Meeting of {formatDay(meeting.heldOn)}</h2>
          <CallDue meeting={meeting} />
          {meeting.state !== 'PLANNED' && <TrackerCounts meeting={meeting} />}
          <NextThing meeting={meeting} onTracker onDone={(sentence) => { setDone(sentence); reload({ requestPolicy: 'network-only' }); }} />
          <p className="govuk-body">
            <TextLink to={meeting.state === 'PLANNED' ? paths.meeting(id) : paths.tracker(id)}>{meeting.state === 'PLANNED' ? 'The meeting and its timetable' : 'Tracker of updates'}</TextLink>
          </p>
        </section>
      )}
    </Answer>
  );
}
