import { useState } from 'react';
import { useMutation } from 'urql';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { faultsIn } from '../../graphql/use-change.js';
import { today } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import type { FieldError } from '../../ui/field-errors.js';
import { InsetText } from '../../ui/InsetText.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { WarningText } from '../../ui/WarningText.js';
import { BlockedReasons } from './BlockedReasons.js';
import { FreezeContents } from './FreezeContents.js';
import { reviewOf } from './review-of.js';
import { stillInTime, stillInTimeInWords } from './still-in-time.js';

const FreezeStep_Meeting = graphql(`
  fragment FreezeStep_Meeting on Meeting {
    id
    title
    reopenReason
    freezeBlockers {
      path
      message
    }
    requests {
      id
      state
      dueOn
      submittedAt
      theme {
        id
        name
      }
      ...FreezeContents_UpdateRequest
    }
  }
`);

const FreezeStep_freeze = graphql(`
  mutation FreezeStep_freeze($input: FreezePackInput!) {
    freezePack(input: $input) {
      __typename
      ... on PackVersion {
        id
        number
        pack {
          id
          meeting {
            id
            state
          }
        }
      }
      ... on FreezeBlocked {
        message
        reasons {
          path
          message
        }
      }
    }
  }
`);

interface FreezeStepProps {
  meeting: FragmentType<typeof FreezeStep_Meeting>;
  onFrozen: (packId: string, version: number) => void;
}

const UNCONFIRMED: FieldError = { path: 'early', message: 'Confirm that the pack is to be frozen before these updates are due' };

/** The last look before the pack is made: what goes in, what is missing, who still has time, and that it cannot be undone. */
export function FreezeStep(props: FreezeStepProps) {
  const { id, title, reopenReason, requests, freezeBlockers } = readFragment(FreezeStep_Meeting, props.meeting);
  const [{ fetching }, freeze] = useMutation(FreezeStep_freeze);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [confirmed, setConfirmed] = useState(false);
  const early = stillInTime(requests ?? [], today());
  const press = async () => {
    if (early.length > 0 && !confirmed) return setErrors([UNCONFIRMED]);
    const { data, error } = await freeze({ input: { meetingId: id } });
    const result = data?.freezePack;
    setErrors(faultsIn(result, error));
    if (result?.__typename === 'PackVersion') props.onFrozen(result.pack.id, result.number);
  };
  const blocked = freezeBlockers !== null && freezeBlockers.length > 0;
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle title="Check what will be frozen" caption={title} />
      {blocked && <BlockedReasons heading="Before you can freeze the pack" reasons={freezeBlockers} pageOf={reviewOf} />}
      {reopenReason && <InsetText>This makes a new version of the pack. The versions before stay to be read, marked as superseded. Why: {reopenReason}</InsetText>}
      {early.length > 0 && <WarningText>{stillInTimeInWords(early)}</WarningText>}
      <FreezeContents requests={requests ?? []} />
      {!blocked && <WarningText>A frozen version stays as it is for good. Corrections are dated addenda or, until the meeting is held, a new version.</WarningText>}
      {!blocked && early.length > 0 && <Checkbox name="early" label="Freeze the pack all the same, before these updates are due" checked={confirmed} onChange={setConfirmed} />}
      <ButtonGroup>
        {!blocked && <Button busy={fetching} onClick={() => void press()}>Freeze the pack now</Button>}
        <ButtonLink to={paths.tracker(id)} variant="secondary">Go back to the tracker</ButtonLink>
      </ButtonGroup>
    </>
  );
}
