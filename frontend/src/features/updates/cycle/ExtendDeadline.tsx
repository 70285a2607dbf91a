import { isDay } from '@csa/shared/days.js';
import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { useChange } from '../../../graphql/use-change.js';
import { formatLongDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import { DayField } from '../../../ui/DayField.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { TextArea } from '../../../ui/TextArea.js';

const ExtendDeadline_UpdateRequest = graphql(`
  fragment ExtendDeadline_UpdateRequest on UpdateRequest {
    id
    dueOn
    extendedUntil
    extensionReason
    meeting {
      id
      timetable {
        freezeOn
      }
    }
  }
`);

const ExtendDeadline_extend = graphql(`
  mutation ExtendDeadline_extend($input: ExtendDeadlineInput!) {
    extendDeadline(input: $input) {
      __typename
      ... on UpdateRequest {
        id
        dueOn
      }
      ...Refused_UpdateBlocked
    }
  }
`);

interface ExtendDeadlineProps {
  request: FragmentType<typeof ExtendDeadline_UpdateRequest>;
  onExtended: (day: string) => void;
}

/** A later day for this one request; the others stay as they are. */
export function ExtendDeadline(props: ExtendDeadlineProps) {
  const { id, dueOn, extendedUntil, extensionReason, meeting } = readFragment(ExtendDeadline_UpdateRequest, props.request);
  const [busy, extend] = useChange(ExtendDeadline_extend);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState(extensionReason ?? '');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const press = async () => {
    const faults = [
      ...(isDay(until) ? [] : [{ path: 'until', message: 'Enter the new day, for example 27 3 2026' }]),
      ...(reason.trim() ? [] : [{ path: 'reason', message: 'Give the reason for the later day' }]),
    ];
    if (faults.length > 0) return setErrors(faults);
    const refused = await extend({ input: { requestId: id, until, reason } });
    setErrors(refused);
    if (refused.length === 0) props.onExtended(until);
  };
  return (
    <Form onSubmit={() => void press()} errors={errors} label="Give a later day">
      <p className="govuk-body">
        It is due on {formatLongDay(dueOn)}{extendedUntil ? ', a day that was already moved once' : ''}. The pack is to be frozen on {formatLongDay(meeting.timetable.freezeOn)}.
      </p>
      <DayField name="until" legend="New day" hint="After the day of the call, and not after the freeze" value={until} onChange={setUntil} />
      <TextArea name="reason" label="Reason" labelSize="s" hint="The lead officer and deputies read it, and it stays in the record." rows={2} maxLength={LIMITS.reason} value={reason} onChange={setReason} />
      <Button type="submit" variant="secondary" busy={busy}>Give the later day</Button>
    </Form>
  );
}
