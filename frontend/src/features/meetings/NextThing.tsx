import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { today } from '../../lib/dates.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { ConcludeMeeting } from './ConcludeMeeting.js';
import { OpenCall } from './OpenCall.js';
import { ReviewFirst } from './ReviewFirst.js';
import { stillInTime } from './still-in-time.js';

const NextThing_Meeting = graphql(`
  fragment NextThing_Meeting on Meeting {
    id
    state
    viewerCanEdit
    viewerCanOpenCall
    viewerCanFreeze
    viewerCanConclude
    freezeBlockers {
      path
      message
    }
    pack {
      id
      latest {
        id
        number
      }
    }
    requests {
      id
      state
      dueOn
    }
    ...OpenCall_Meeting
  }
`);

interface NextThingProps {
  meeting: FragmentType<typeof NextThing_Meeting>;
  /** The tracker leads to the freeze; every other page leads to the tracker first. */
  onTracker?: boolean;
  onDone: (sentence: string) => void;
}

/** The one thing to do next in the cycle, or why it cannot be done yet. */
export function NextThing(props: NextThingProps) {
  const meeting = readFragment(NextThing_Meeting, props.meeting);
  const { id, state, pack, freezeBlockers } = meeting;
  if (state === 'PLANNED' && meeting.viewerCanEdit) {
    return <OpenCall meeting={meeting} onOpened={(requests) => props.onDone(`The call is open: ${requests} updates have been asked for.`)} />;
  }
  if (state === 'CALL_OPEN' && meeting.viewerCanEdit) {
    if (!props.onTracker) return <ButtonLink to={paths.tracker(id)}>Go to the tracker</ButtonLink>;
    if (freezeBlockers && freezeBlockers.length > 0) return <ReviewFirst meetingId={id} blockers={freezeBlockers} />;
    const early = stillInTime(meeting.requests ?? [], today()).length > 0;
    if (meeting.viewerCanFreeze) return <ButtonLink to={`${paths.tracker(id)}?step=freeze`} variant={early ? 'secondary' : 'primary'}>Freeze the pack</ButtonLink>;
  }
  if (state === 'FROZEN' && meeting.viewerCanConclude) return <ConcludeMeeting meetingId={id} onConcluded={() => props.onDone('The meeting is concluded.')} />;
  if (pack?.latest) return <ButtonLink to={paths.pack(pack.id, pack.latest.number)}>Read the pack</ButtonLink>;
  return null;
}
