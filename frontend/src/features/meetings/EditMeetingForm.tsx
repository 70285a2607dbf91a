import { TIMETABLE_FIELDS, TIMETABLE_LABELS } from '@csa/shared/timetable.js';
import { useMemo, useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { useSave } from '../../graphql/use-save.js';
import { Button } from '../../ui/Button.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';
import { DayField } from '../../ui/DayField.js';
import { Form } from '../../ui/Form.js';
import { TextField } from '../../ui/TextField.js';
import { TextsConflict } from '../../ui/TextsConflict.js';
import { type MeetingDraft, meetingDraftFaults, meetingDraftOf, meetingInput } from './meeting-draft.js';
import { MoveTimetable } from './MoveTimetable.js';

const EditMeetingForm_Meeting = graphql(`
  fragment EditMeetingForm_Meeting on Meeting {
    id
    version
    title
    venue
    heldOn
    timetable {
      callOpensOn
      remindOn
      remindAgainOn
      dueOn
      reviewBy
      freezeOn
      packOutOn
      minutesDueOn
    }
  }
`);

const EditMeetingForm_save = graphql(`
  mutation EditMeetingForm_save($input: EditMeetingInput!) {
    editMeeting(input: $input) {
      __typename
      ... on Meeting {
        id
        ...EditMeetingForm_Meeting
        ...Timetable_Meeting
      }
      ...Refused_MeetingBlocked
      ...BothTexts_EditConflict
    }
  }
`);

interface EditMeetingFormProps {
  meeting: FragmentType<typeof EditMeetingForm_Meeting>;
  onSaved: () => void;
  onTheirs: () => void;
  onCancel: () => void;
}

/** The meeting and its timetable as a form; the server refuses days that stand in a wrong order. */
export function EditMeetingForm(props: EditMeetingFormProps) {
  const [opened] = useState(() => readFragment(EditMeetingForm_Meeting, props.meeting));
  const [draft, setDraft] = useState<MeetingDraft>(() => meetingDraftOf(opened));
  const { busy, errors, refuse, conflict, save } = useSave(EditMeetingForm_save, (data) => data.editMeeting);
  const change = (patch: Partial<MeetingDraft>) => setDraft({ ...draft, ...patch });
  // The form has one field for each day, the server's answer a timetable.
  const ownErrors = useMemo(() => errors.map(({ path, message }) => ({ path: path.replace(/^timetable\./, ''), message })), [errors]);

  const submit = async (version: number) => {
    const faults = meetingDraftFaults(draft);
    if (faults.length > 0) return refuse(faults);
    if (await save({ input: { id: opened.id, version, ...meetingInput(draft) } })) props.onSaved();
  };

  return (
    <Form onSubmit={() => void submit(opened.version)} errors={ownErrors} label="Change the meeting">
      {conflict && <TextsConflict what="this meeting" texts={conflict} onKeepMine={() => void submit(conflict.version)} onUseTheirs={props.onTheirs} />}
      <TextField name="title" label="Title" value={draft.title} onChange={(title) => change({ title })} />
      <TextField name="venue" label="Venue (optional)" value={draft.venue} onChange={(venue) => change({ venue })} />
      <DayField name="heldOn" legend="Day of the meeting" value={draft.heldOn} onChange={(heldOn) => change({ heldOn })} />
      {draft.heldOn !== opened.heldOn && <MoveTimetable meetingId={opened.id} heldOn={draft.heldOn} onCounted={(days) => change(days)} />}
      <div className="app-days">
        {TIMETABLE_FIELDS.slice(0, -1).map((field) => (
          <DayField key={field} name={field} legend={TIMETABLE_LABELS[field]} value={draft[field]} onChange={(day) => change({ [field]: day })} />
        ))}
        <DayField name="minutesDueOn" legend={TIMETABLE_LABELS.minutesDueOn} value={draft.minutesDueOn} onChange={(minutesDueOn) => change({ minutesDueOn })} />
      </div>
      <ButtonGroup>
        <Button type="submit" busy={busy}>Save changes</Button>
        <Button variant="secondary" onClick={props.onCancel}>Cancel</Button>
      </ButtonGroup>
    </Form>
  );
}
