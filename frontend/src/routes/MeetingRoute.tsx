import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { CallDue } from '../features/meetings/CallDue.js';
import { CancelMeeting } from '../features/meetings/CancelMeeting.js';
import { EditMeeting } from '../features/meetings/EditMeeting.js';
import { MeetingLinks } from '../features/meetings/MeetingLinks.js';
import { MeetingSummary } from '../features/meetings/MeetingSummary.js';
import { NextThing } from '../features/meetings/NextThing.js';
import { Timetable } from '../features/meetings/Timetable.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { NotificationBanner } from '../ui/NotificationBanner.js';

const MeetingQuery = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      id
      state
      ...MeetingSummary_Meeting
      ...CallDue_Meeting
      ...NextThing_Meeting
      ...Timetable_Meeting
      ...EditMeeting_Meeting
      ...CancelMeeting_Meeting
      ...MeetingLinks_Meeting
    }
  }
`);

export function Component() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [done, setDone] = useState<string | null>(null);
  const [result, reload] = useQuery({ query: MeetingQuery, variables: { id } });
  return (
    <Answer result={result} what="the meeting" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ meeting }) => {
        const finish = (sentence: string) => {
          if (meeting.state === 'PLANNED') void navigate(paths.tracker(meeting.id), { state: { done: sentence } });
          else setDone(sentence);
        };
        const showTheirs = () => {
          reload({ requestPolicy: 'network-only' });
          setDone('The meeting is shown as it was last saved.');
        };
        return (
          <>
            <BackLink to={paths.meetings}>Meetings</BackLink>
            {done && <NotificationBanner key={done} kind="success" heading={done} />}
            <MeetingSummary meeting={meeting} />
            <CallDue meeting={meeting} />
            <NextThing meeting={meeting} onDone={finish} />
            <MeetingLinks meeting={meeting} />
            {meeting.state !== 'CANCELLED' && <Timetable meeting={meeting} />}
            <EditMeeting meeting={meeting} onSaved={() => setDone('The meeting is saved.')} onTheirs={showTheirs} />
            <CancelMeeting meeting={meeting} onCancelled={setDone} />
          </>
        );
      }}
    </Answer>
  );
}
