import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { Refused } from '../../ui/Refused.js';
import { CallDue } from './CallDue.js';
import { MeetingSummary } from './MeetingSummary.js';
import { NextThing } from './NextThing.js';
import { Timetable } from './Timetable.js';
import { TrackerCounts } from './TrackerCounts.js';
import { TrackerTable } from './TrackerTable.js';

const Tracker_Meeting = graphql(`
  fragment Tracker_Meeting on Meeting {
    ...MeetingSummary_Meeting
    ...CallDue_Meeting
    ...TrackerCounts_Meeting
    ...NextThing_Meeting
    ...Timetable_Meeting
    requests {
      id
      ...TrackerTable_UpdateRequest
    }
  }
`);

interface TrackerProps {
  meeting: FragmentType<typeof Tracker_Meeting>;
  onDone: (sentence: string) => void;
}

/** Where every update of a call stands, and the next thing to do about it. */
export function Tracker(props: TrackerProps) {
  const meeting = readFragment(Tracker_Meeting, props.meeting);
  if (!meeting.requests) return <Refused what="the tracker" />;
  return (
    <>
      <MeetingSummary meeting={meeting} caption="Tracker" />
      <TrackerCounts meeting={meeting} />
      <CallDue meeting={meeting} />
      <NextThing meeting={meeting} onTracker onDone={props.onDone} />
      {meeting.requests.length === 0
        ? <p className="govuk-body">No updates have been asked for yet. They appear here when you open the call.</p>
        : <TrackerTable requests={meeting.requests} onDone={props.onDone} />}
      <Timetable meeting={meeting} />
    </>
  );
}
