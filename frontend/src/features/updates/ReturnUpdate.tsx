import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { Button } from '../../ui/Button.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { TextArea } from '../../ui/TextArea.js';
import { refusalErrors } from './refusal-errors.js';

const ReturnUpdate_return = graphql(`
  mutation ReturnUpdate_return($input: ReturnUpdateInput!) {
    returnUpdate(input: $input) {
      __typename
      ... on PerformanceUpdate {
        id
        request {
          id
          state
        }
      }
      ... on UpdateBlocked {
        message
        reasons {
          path
          message
        }
      }
    }
  }
`);

interface ReturnUpdateProps {
  requestId: string;
  onReturned: () => void;
}

/** Sends an update back with the words that its author needs to mend it. */
export function ReturnUpdate({ requestId, onReturned }: ReturnUpdateProps) {
  const [{ fetching }, giveBack] = useMutation(ReturnUpdate_return);
  const [comment, setComment] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const press = async () => {
    if (comment.trim() === '') return setErrors([{ path: 'comment', message: 'Say what has to be changed' }]);
    const { data, error } = await giveBack({ input: { requestId, comment } });
    const wrong = refusalErrors(data?.returnUpdate, error);
    setErrors(wrong);
    if (wrong.length === 0) onReturned();
  };
  return (
    <Form onSubmit={() => void press()} errors={errors} label="Return the update">
      <TextArea
        name="comment"
        label="What has to be changed"
        labelSize="s"
        hint="The lead officer and deputies read this above their update."
        rows={4}
        maxLength={LIMITS.comment}
        value={comment}
        onChange={setComment}
      />
      <Button type="submit" variant="secondary" busy={fetching}>Return the update</Button>
    </Form>
  );
}
