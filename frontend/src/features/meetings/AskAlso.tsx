import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { Button } from '../../ui/Button.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { AdHocChoice } from './AdHocChoice.js';

const AskAlso_Meeting = graphql(`
  fragment AskAlso_Meeting on Meeting {
    id
    state
    adHocThemes {
      id
      name
    }
  }
`);

const AskAlso_ask = graphql(`
  mutation AskAlso_ask($input: AskAlsoInput!) {
    askAlso(input: $input) {
      __typename
      ... on Meeting {
        ...AskAlso_Meeting
        ...Tracker_Meeting
      }
      ...Refused_MeetingBlocked
    }
  }
`);

interface AskAlsoProps {
  meeting: FragmentType<typeof AskAlso_Meeting>;
  onDone: (sentence: string) => void;
}

/** While the call is open the coordinator may still ask for what is reported only when asked. */
export function AskAlso(props: AskAlsoProps) {
  const { id, state, adHocThemes } = readFragment(AskAlso_Meeting, props.meeting);
  const [chosen, setChosen] = useState<string[]>([]);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, ask] = useChange(AskAlso_ask);
  if (state !== 'CALL_OPEN' || !adHocThemes || adHocThemes.length === 0) return null;
  const submit = async () => {
    if (chosen.length === 0) return setErrors([{ path: `ask-${adHocThemes[0]?.id}`, message: 'Choose at least one theme' }]);
    const faults = await ask({ input: { meetingId: id, themeIds: chosen } });
    setErrors(faults);
    if (faults.length > 0) return;
    const names = adHocThemes.filter((theme) => chosen.includes(theme.id)).map(({ name }) => name);
    setChosen([]);
    props.onDone(`Asked for an update on ${names.join(', ')}`);
  };
  return (
    <Details summary="Ask for an ad hoc theme as well">
      <Form onSubmit={() => void submit()} errors={errors} label="Ask for an ad hoc theme as well">
        <AdHocChoice legend="Reported only when asked" themes={adHocThemes} chosen={chosen} onChange={setChosen} />
        <Button type="submit" variant="secondary" busy={busy}>
          Ask for an update
        </Button>
      </Form>
    </Details>
  );
}
