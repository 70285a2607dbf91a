import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { Button } from '../../ui/Button.js';
import { EditMeetingForm } from './EditMeetingForm.js';

const EditMeeting_Meeting = graphql(`
  fragment EditMeeting_Meeting on Meeting {
    viewerCanEdit
    ...EditMeetingForm_Meeting
  }
`);

interface EditMeetingProps {
  meeting: FragmentType<typeof EditMeeting_Meeting>;
  onSaved: () => void;
}

/** Opens the form of the meeting where it is wanted, and closes it again. */
export function EditMeeting(props: EditMeetingProps) {
  const meeting = readFragment(EditMeeting_Meeting, props.meeting);
  const [open, setOpen] = useState(false);
  if (!meeting.viewerCanEdit) return null;
  if (!open) return <Button variant="secondary" onClick={() => setOpen(true)}>Change the meeting or its timetable</Button>;
  const saved = () => {
    setOpen(false);
    props.onSaved();
  };
  return (
    <section aria-labelledby="edit-meeting">
      <h2 className="govuk-heading-m" id="edit-meeting">Change the meeting or its timetable</h2>
      <EditMeetingForm meeting={meeting} onSaved={saved} onCancel={() => setOpen(false)} />
    </section>
  );
}
