import { isDay } from '@csa/shared/days.js';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { faultsIn } from '../../graphql/use-change.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { TextField } from '../../ui/TextField.js';

const NewMeetingForm_create = graphql(`
  mutation NewMeetingForm_create($input: CreateMeetingInput!) {
    createMeeting(input: $input) {
      __typename
      id
      title
    }
  }
`);

export function NewMeetingForm({ onCreated }: { onCreated: (meetingId: string) => void }) {
  const [{ fetching }, create] = useMutation(NewMeetingForm_create);
  const [heldOn, setHeldOn] = useState('');
  const [title, setTitle] = useState('');
  const [venue, setVenue] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);

  const submit = async () => {
    if (!isDay(heldOn)) return setErrors([{ path: 'heldOn', message: 'Enter the day of the meeting, for example 27 3 2026' }]);
    const { data, error } = await create({ input: { heldOn, title: title.trim() || null, venue: venue.trim() || null } });
    setErrors(faultsIn(data?.createMeeting, error));
    if (data) onCreated(data.createMeeting.id);
  };

  return (
    <Form onSubmit={() => void submit()} errors={errors}>
      <PageTitle title="Create a meeting" />
      <p className="govuk-body">The timetable of the call is counted back from the day of the meeting in working days. You can change it afterwards.</p>
      <DayField name="heldOn" legend="Day of the meeting" hint="For example, 27 3 2026" value={heldOn} onChange={setHeldOn} />
      <TextField name="title" label="Title (optional)" labelSize="s" hint="Leave it empty to name the meeting after its day." value={title} onChange={setTitle} />
      <TextField name="venue" label="Venue (optional)" labelSize="s" value={venue} onChange={setVenue} />
      <Button type="submit" busy={fetching}>Create the meeting</Button>
    </Form>
  );
}
