import { useMutation } from 'urql';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { faultsIn } from '../../../graphql/use-change.js';
import { formatInstant } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import type { SubmitRefusal } from './submit-refusal.js';

const SubmitUpdate_UpdateRequest = graphql(`
  fragment SubmitUpdate_UpdateRequest on UpdateRequest {
    id
    theme {
      id
      name
    }
    update {
      id
      version
    }
  }
`);

const SubmitUpdate_submit = graphql(`
  mutation SubmitUpdate_submit($input: SubmitUpdateInput!) {
    submitUpdate(input: $input) {
      __typename
      ...Moved_PerformanceUpdate
      ...Refused_UpdateBlocked
      ... on EditConflict {
        savedBy
        savedAt
      }
    }
  }
`);

interface SubmitUpdateProps {
  request: FragmentType<typeof SubmitUpdate_UpdateRequest>;
  onSubmitted: () => void;
  onRefused: (refusal: SubmitRefusal) => void;
}

/** Sends exactly the version that the author has just read. */
export function SubmitUpdate(props: SubmitUpdateProps) {
  const { id, theme, update } = readFragment(SubmitUpdate_UpdateRequest, props.request);
  const [{ fetching }, submit] = useMutation(SubmitUpdate_submit);

  const press = async () => {
    const { data, error } = await submit({ input: { requestId: id, version: update?.version ?? 0 } });
    const result = data?.submitUpdate;
    if (result?.__typename === 'EditConflict') return props.onRefused({ reasons: [{ path: '', message: changedWords(result.savedBy, result.savedAt) }], reload: true });
    const reasons = faultsIn(result, error);
    if (reasons.length > 0) return props.onRefused({ reasons });
    props.onSubmitted();
  };

  return <Button busy={fetching} onClick={() => void press()}>Submit update for {theme.name}</Button>;
}

function changedWords(savedBy: string | null | undefined, savedAt: string | null | undefined): string {
  const when = savedAt ? ` on ${formatInstant(savedAt)}` : '';
  return `${savedBy ?? 'Somebody else'} changed this update${when}, after you opened this page. It was not submitted. The newest answers are shown now: read them again, then submit.`;
}
