import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { InsetText } from '../../../ui/InsetText.js';

const OnBehalfNote_UpdateRequest = graphql(`
  fragment OnBehalfNote_UpdateRequest on UpdateRequest {
    viewerCanWrite
    viewerWritesOnBehalf
  }
`);

/** Reminds the coordinator whose words these are. */
export function OnBehalfNote(props: { request: FragmentType<typeof OnBehalfNote_UpdateRequest> }) {
  const { viewerCanWrite, viewerWritesOnBehalf } = readFragment(OnBehalfNote_UpdateRequest, props.request);
  if (!viewerCanWrite || !viewerWritesOnBehalf) return null;
  return <InsetText>You are writing on behalf of the lead officer: enter their words, not yours. The record says that you entered them.</InsetText>;
}
