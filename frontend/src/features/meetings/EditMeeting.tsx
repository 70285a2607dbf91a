import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { Button } from '../../ui/Button.js';
import { EditMeetingForm } from './EditMeetingForm.js';
import { useOpenedStep } from './use-opened-step.js';

const EditMeeting_Meeting = graphql(`
  fragment EditMeeting_Meeting on Meeting {
    viewerCanEdit
    ...EditMeetingForm_Meeting
  }
`);

interface EditMeetingProps {
  meeting: FragmentType<typeof EditMeeting_Meeting>;
  onSaved: () => void;
  /** Somebody else's changes are taken: the page has to ask for them. */
  onTheirs: () => void;
}

/** Opens the form of the meeting where it is wanted, and closes it again. */
export function EditMeeting(props: EditMeetingProps) {
  const meeting = readFragment(EditMeeting_Meeting, props.meeting);
  const { isOpen, open, cancel, finish, inside, outside } = useOpenedStep<HTMLHeadingElement>();
  if (!meeting.viewerCanEdit) return null;
  if (!isOpen) return <div ref={outside}><Button variant="secondary" onClick={open}>Change the meeting or its timetable</Button></div>;
  const closeAnd = (then: () => void) => () => {
    finish();
    then();
  };
  return (
    <section aria-labelledby="edit-meeting">
      <h2 className="govuk-heading-m" id="edit-meeting" ref={inside} tabIndex={-1}>Change the meeting or its timetable</h2>
      <EditMeetingForm meeting={meeting} onSaved={closeAnd(props.onSaved)} onTheirs={closeAnd(props.onTheirs)} onCancel={cancel} />
    </section>
  );
}
