import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { count } from '../../lib/words.js';
import { Button } from '../../ui/Button.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { TextArea } from '../../ui/TextArea.js';
import { useOpenedStep } from './use-opened-step.js';

const CancelMeeting_Meeting = graphql(`
  fragment CancelMeeting_Meeting on Meeting {
    id
    title
    state
    counts {
      state
      count
    }
    cancelBlockers {
      path
      message
    }
  }
`);

const CancelMeeting_cancel = graphql(`
  mutation CancelMeeting_cancel($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      __typename
      ... on Meeting {
        id
        state
        viewerCanEdit
        viewerCanOpenCall
        ...MeetingSummary_Meeting
      }
      ...Refused_MeetingBlocked
    }
  }
`);

interface CancelMeetingProps {
  meeting: FragmentType<typeof CancelMeeting_Meeting>;
  onCancelled: (sentence: string) => void;
}

/** Says what follows, asks why, and cancels; where it cannot be, says what to do instead. */
export function CancelMeeting({ onCancelled, ...props }: CancelMeetingProps) {
  const { id, title, state, counts, cancelBlockers } = readFragment(CancelMeeting_Meeting, props.meeting);
  const { isOpen, open, cancel, inside, outside } = useOpenedStep<HTMLHeadingElement>();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, send] = useChange(CancelMeeting_cancel);
  if (!cancelBlockers || (state !== 'PLANNED' && state !== 'CALL_OPEN')) return null;
  if (cancelBlockers.length > 0) {
    return <Details summary="Why the meeting cannot be cancelled">{cancelBlockers.map(({ message }) => <p className="govuk-body" key={message}>{message}</p>)}</Details>;
  }
  if (!isOpen) return <div ref={outside}><Button variant="secondary" onClick={open}>Cancel the meeting</Button></div>;

  const submit = async () => {
    if (reason.trim() === '') return setErrors([{ path: 'reason', message: 'Say why the meeting is cancelled' }]);
    const faults = await send({ input: { meetingId: id, reason: reason.trim() } });
    setErrors(faults);
    if (faults.length === 0) onCancelled(`${title} is cancelled.`);
  };
  return (
    <section aria-labelledby="cancel-meeting">
      <h2 className="govuk-heading-m" id="cancel-meeting" ref={inside} tabIndex={-1}>Cancel the meeting</h2>
      <p className="govuk-body">{whatFollows(counts ?? [])} The meeting stays in the list as cancelled, and another one can be planned on its day. This cannot be undone.</p>
      <Form onSubmit={() => void submit()} errors={errors} label="Cancel the meeting">
        <TextArea name="reason" label="Why it is cancelled" hint="Everybody who opens the meeting reads this." value={reason} onChange={setReason} maxLength={LIMITS.reason} />
        <ButtonGroup>
          <Button type="submit" variant="warning" busy={busy}>Cancel the meeting</Button>
          <Button variant="secondary" onClick={cancel}>Keep the meeting</Button>
        </ButtonGroup>
      </Form>
    </section>
  );
}

function whatFollows(counts: readonly { state: string; count: number }[]): string {
  const asked = counts.reduce((sum, each) => sum + each.count, 0);
  if (asked === 0) return 'Its call for updates has not been opened, so nobody has written anything for it.';
  const begun = counts.find(({ state }) => state === 'IN_PROGRESS')?.count ?? 0;
  const drafts = begun === 0 ? 'Nobody has begun to write.' : `${count(begun, 'draft')} ${begun === 1 ? 'has' : 'have'} been begun: the words are kept but cannot be submitted.`;
  return `The call closes: the ${count(asked, 'update')} asked for ${asked === 1 ? 'is' : 'are'} no longer due. ${drafts}`;
}
