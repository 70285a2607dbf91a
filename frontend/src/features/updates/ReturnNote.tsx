import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { formatInstant } from '../../lib/dates.js';
import { NotificationBanner } from '../../ui/NotificationBanner.js';

const ReturnNote_UpdateRequest = graphql(`
  fragment ReturnNote_UpdateRequest on UpdateRequest {
    state
    returnComment
    returnedAt
  }
`);

/** What the coordinator asks for when an update comes back. */
export function ReturnNote(props: { request: FragmentType<typeof ReturnNote_UpdateRequest> }) {
  const { state, returnComment, returnedAt } = readFragment(ReturnNote_UpdateRequest, props.request);
  if (state !== 'RETURNED') return null;
  return (
    <NotificationBanner title="Returned" heading="The coordinator has returned this update to you">
      {returnComment && <p className="govuk-body app-prose">{returnComment}</p>}
      {returnedAt && <p className="govuk-body-s">Returned on {formatInstant(returnedAt)}. Your text is as you left it: change what is asked and submit again.</p>}
    </NotificationBanner>
  );
}
