import { LIMITS } from '@csa/shared/limits.js';
import { ARRIVED_BY_WORDS } from '@csa/shared/words.js';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { capitalise } from '../../../lib/words.js';
import type { ArrivedBy } from '../../../graphql/generated/graphql.js';
import { faultsIn } from '../../../graphql/use-change.js';
import { Button } from '../../../ui/Button.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { Radios } from '../../../ui/Radios.js';
import { TextArea } from '../../../ui/TextArea.js';

const SubmitOnBehalf_UpdateRequest = graphql(`
  fragment SubmitOnBehalf_UpdateRequest on UpdateRequest {
    id
    update {
      id
      version
    }
    theme {
      id
      name
      leads {
        post {
          id
          title
        }
      }
    }
  }
`);

const SubmitOnBehalf_submit = graphql(`
  mutation SubmitOnBehalf_submit($input: SubmitOnBehalfInput!) {
    submitUpdateOnBehalf(input: $input) {
      __typename
      ...Moved_PerformanceUpdate
      ...Refused_UpdateBlocked
      ... on EditConflict {
        message
      }
    }
  }
`);

const WAYS = (Object.keys(ARRIVED_BY_WORDS) as ArrivedBy[]).map((value) => ({ value, label: capitalise(ARRIVED_BY_WORDS[value]) }));

interface SubmitOnBehalfProps {
  request: FragmentType<typeof SubmitOnBehalf_UpdateRequest>;
  onSubmitted: () => void;
  onChanged: () => void;
}

/** What the record needs when the coordinator hands in a lead's words: whose they are, how they came, how the lead agreed. */
export function SubmitOnBehalf(props: SubmitOnBehalfProps) {
  const { id, update, theme } = readFragment(SubmitOnBehalf_UpdateRequest, props.request);
  const [{ fetching }, submit] = useMutation(SubmitOnBehalf_submit);
  const posts = theme.leads.flatMap(({ post }) => (post ? [{ value: post.id, label: post.title }] : []));
  const [postId, setPostId] = useState<string | null>(posts.length === 1 ? (posts[0]?.value ?? null) : null);
  const [arrivedBy, setArrivedBy] = useState<ArrivedBy | null>(null);
  const [agreement, setAgreement] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const press = async () => {
    if (!postId || !arrivedBy || !agreement.trim()) {
      return setErrors([
        ...(postId ? [] : [{ path: 'postId', message: 'Choose whose update it is' }]),
        ...(arrivedBy ? [] : [{ path: 'arrivedBy', message: 'Say how it reached you' }]),
        ...(agreement.trim() ? [] : [{ path: 'agreement', message: 'Say how and when the lead officer agreed' }]),
      ]);
    }
    const { data, error } = await submit({ input: { requestId: id, version: update?.version ?? 0, postId, arrivedBy, agreement } });
    const faults = faultsIn(data?.submitUpdateOnBehalf, error);
    setErrors(faults);
    if (data?.submitUpdateOnBehalf.__typename === 'EditConflict') props.onChanged();
    if (faults.length === 0) props.onSubmitted();
  };
  return (
    <Form onSubmit={() => void press()} errors={errors} label="Submit on behalf">
      <Radios name="postId" legend="Whose update is it?" options={posts} value={postId} onChange={setPostId} />
      <Radios name="arrivedBy" legend="How did it reach you?" options={WAYS} value={arrivedBy} onChange={setArrivedBy} />
      <TextArea
        name="agreement"
        label="How and when did they agree to it?"
        labelSize="s"
        hint="For example: read to her over the phone on 3 November, and agreed. It stays in the record."
        rows={2}
        maxLength={LIMITS.reason}
        value={agreement}
        onChange={setAgreement}
      />
      <Button type="submit" busy={fetching}>Submit update for {theme.name} on their behalf</Button>
    </Form>
  );
}
