import { isDay } from '@csa/shared/days.js';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import type { CountBy } from '../../graphql/generated/graphql.js';
import { faultsIn } from '../../graphql/use-change.js';
import { Button } from '../../ui/Button.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import type { FieldError } from '../../ui/field-errors.js';
import { InsetText } from '../../ui/InsetText.js';
import type { TimetableDays } from './timetable-steps.js';

const MoveTimetable_moved = graphql(`
  query MoveTimetable_moved($meetingId: ID!, $heldOn: Day!, $by: CountBy!) {
    movedTimetable(meetingId: $meetingId, heldOn: $heldOn, by: $by) {
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

interface MoveTimetableProps {
  meetingId: string;
  heldOn: string;
  onCounted: (days: TimetableDays) => void;
}

/** The meeting moves: its days can move along, and are shown in their boxes before anything is saved. */
export function MoveTimetable({ meetingId, heldOn, onCounted }: MoveTimetableProps) {
  const client = useClient();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [counted, setCounted] = useState(false);
  const count = async (by: CountBy) => {
    if (!isDay(heldOn)) return setErrors([{ path: 'heldOn', message: 'Enter the day of the meeting first, for example 27 3 2026' }]);
    const { data, error } = await client.query(MoveTimetable_moved, { meetingId, heldOn, by }, { requestPolicy: 'network-only' });
    setErrors(data ? [] : faultsIn(null, error));
    if (!data) return;
    const { __typename, ...days } = data.movedTimetable;
    setCounted(true);
    onCounted(days);
  };
  return (
    <InsetText>
      <ErrorSummary errors={errors} />
      <p className="govuk-body">The meeting moves. The days of its timetable stay as they are below unless you have them counted from the new day. A later day that a lead was given is kept.</p>
      <ButtonGroup>
        <Button variant="secondary" onClick={() => void count('OWN')}>Move the days with the meeting</Button>
        <Button variant="secondary" onClick={() => void count('DEFAULTS')}>Count them as for a new meeting</Button>
      </ButtonGroup>
      <p className="govuk-body" role="status">{counted && 'The days below are counted from the new day. Look at them, then save.'}</p>
    </InsetText>
  );
}
