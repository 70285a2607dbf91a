import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { faultsIn } from '../../graphql/use-change.js';
import { Button } from '../../ui/Button.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import type { FieldError } from '../../ui/field-errors.js';
import { AdHocChoice } from './AdHocChoice.js';
import { BlockedReasons } from './BlockedReasons.js';

const OpenCall_Meeting = graphql(`
  fragment OpenCall_Meeting on Meeting {
    id
    adHocThemes {
      id
      name
    }
    openCallBlockers {
      path
      message
    }
  }
`);

const OpenCall_open = graphql(`
  mutation OpenCall_open($meetingId: ID!, $themeIds: [ID!]) {
    openCall(meetingId: $meetingId, themeIds: $themeIds) {
      __typename
      ... on Meeting {
        id
        state
        requests {
          id
          state
        }
      }
      ...Refused_MeetingBlocked
    }
  }
`);

interface OpenCallProps {
  meeting: FragmentType<typeof OpenCall_Meeting>;
  onOpened: (requests: number) => void;
}

export function OpenCall(props: OpenCallProps) {
  const { id, openCallBlockers, adHocThemes } = readFragment(OpenCall_Meeting, props.meeting);
  const [{ fetching }, open] = useMutation(OpenCall_open);
  const [themeIds, setThemeIds] = useState<string[]>([]);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const press = async () => {
    const { data, error } = await open({ meetingId: id, themeIds });
    const result = data?.openCall;
    setErrors(faultsIn(result, error));
    if (result?.__typename === 'Meeting') props.onOpened(result.requests?.length ?? 0);
  };
  if (openCallBlockers && openCallBlockers.length > 0) return <BlockedReasons heading="Before you can open the call" reasons={openCallBlockers} />;
  return (
    <>
      <ErrorSummary errors={errors} />
      <p className="govuk-body">Opening the call asks every lead officer and deputy of today for an update. From then on you can follow it on the tracker.</p>
      {adHocThemes && adHocThemes.length > 0 && <AdHocChoice legend="Ask as well for what is reported only when asked" themes={adHocThemes} chosen={themeIds} onChange={setThemeIds} />}
      <Button busy={fetching} onClick={() => void press()}>Open the call</Button>
    </>
  );
}
