import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { isDay } from '../../lib/dates.js';
import { requestStateWords } from '../../lib/terms.js';
import { count } from '../../lib/words.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { DayField } from '../../ui/DayField.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Fieldset } from '../../ui/Fieldset.js';
import { Form } from '../../ui/Form.js';
import { TextArea } from '../../ui/TextArea.js';

const ReopenCallForm_Meeting = graphql(`
  fragment ReopenCallForm_Meeting on Meeting {
    id
    requests {
      id
      state
      theme {
        id
        name
      }
    }
  }
`);

const ReopenCallForm_reopen = graphql(`
  mutation ReopenCallForm_reopen($input: ReopenCallInput!) {
    reopenCall(input: $input) {
      __typename
      ... on Meeting {
        id
        state
        reopenReason
      }
      ...Refused_MeetingBlocked
    }
  }
`);

interface ReopenCallFormProps {
  meeting: FragmentType<typeof ReopenCallForm_Meeting>;
  onReopened: (sentence: string) => void;
}

/** Why, which updates may be written again, and by when. */
export function ReopenCallForm({ onReopened, ...props }: ReopenCallFormProps) {
  const { id, requests } = readFragment(ReopenCallForm_Meeting, props.meeting);
  const [{ reason, dueOn, chosen }, setValues] = useState({ reason: '', dueOn: '', chosen: new Set<string>() });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, reopen] = useChange(ReopenCallForm_reopen);
  const set = (patch: object) => setValues((values) => ({ ...values, ...patch }));
  const toggle = (request: string, ticked: boolean) => set({ chosen: new Set(ticked ? [...chosen, request] : [...chosen].filter((each) => each !== request)) });

  const submit = async () => {
    const faults: FieldError[] = [
      ...(reason.trim() === '' ? [{ path: 'reason', message: 'Say why the pack needs a new version' }] : []),
      ...(chosen.size > 0 && !isDay(dueOn) ? [{ path: 'dueOn', message: 'Enter the day by which these updates are due' }] : []),
    ];
    if (faults.length > 0) return setErrors(faults);
    const refused = await reopen({ input: { meetingId: id, reason: reason.trim(), requestIds: [...chosen], dueOn: chosen.size > 0 ? dueOn : null } });
    setErrors(refused);
    if (refused.length === 0) onReopened(`The call is open again: ${chosen.size === 0 ? 'no update was given back' : `${count(chosen.size, 'update')} can be written`}. Freeze the pack when they are in.`);
  };

  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Open the call again">
      <TextArea name="reason" label="Why the pack needs a new version" hint="Everybody who reads the pack sees this on the cover of the new version. Leave out what is kept to members." value={reason} onChange={(written) => set({ reason: written })} maxLength={LIMITS.reason} />
      <Fieldset legend="Which updates can be written again" legendSize="s" describedBy="requestIds-hint">
        <div className="govuk-hint" id="requestIds-hint">
          Their lead officers see your reason. All others stay as they are in the pack.
        </div>
        {(requests ?? []).map((request) => (
          <Checkbox
            key={request.id}
            name={`request-${request.id}`}
            small
            label={request.theme.name}
            hint={request.state === 'ACCEPTED' ? 'Accepted: goes back to the lead officer' : `${requestStateWords[request.state]}: can still come`}
            checked={chosen.has(request.id)}
            onChange={(ticked) => toggle(request.id, ticked)}
          />
        ))}
      </Fieldset>
      {chosen.size > 0 && <DayField name="dueOn" legend="By which day they are due" hint="From today to the day of the meeting" value={dueOn} onChange={(day) => set({ dueOn: day })} />}
      <Button type="submit" busy={busy}>
        Open the call again
      </Button>
    </Form>
  );
}
