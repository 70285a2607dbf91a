import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { useMutation } from 'urql';
import { fieldErrors } from '../../graphql/errors.js';
import { graphql } from '../../graphql/generated/gql.js';
import { Button } from '../../ui/Button.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { NotificationBanner } from '../../ui/NotificationBanner.js';
import { TextArea } from '../../ui/TextArea.js';

const AddAddendum = graphql(`
  mutation AddAddendum($input: AddAddendumInput!) {
    addAddendum(input: $input) {
      ...PackAddenda_Pack
    }
  }
`);

export function AddAddendumForm({ packId }: { packId: string }) {
  const [text, setText] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [added, setAdded] = useState(false);
  const [{ fetching }, add] = useMutation(AddAddendum);

  const submit = async () => {
    setAdded(false);
    if (text.trim() === '') return setErrors([{ path: 'text', message: 'Enter the correction' }]);
    const result = await add({ input: { packId, text: text.trim() } });
    if (result.error) return setErrors(fieldErrors(result.error));
    setErrors([]);
    setText('');
    setAdded(true);
  };

  return (
    <div className="app-no-print">
      {added && (
        <NotificationBanner kind="success">
          <p className="govuk-notification-banner__heading">The addendum is part of the pack, with today’s date</p>
        </NotificationBanner>
      )}
      <Details summary="Add a correction">
        <Form onSubmit={() => void submit()} errors={errors} label="Add a correction">
          <TextArea name="text" label="What is corrected" hint="Say which item and what is right. The frozen words stay; your correction is added with its date." value={text} onChange={setText} maxLength={LIMITS.paragraph} />
          <Button type="submit" variant="secondary" busy={fetching}>
            Add the addendum
          </Button>
        </Form>
      </Details>
    </div>
  );
}
