import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { formatInstant } from '../../../lib/dates.js';
import { count } from '../../../lib/words.js';
import { NotificationBanner } from '../../../ui/NotificationBanner.js';
import { sectionComments } from '../writing/section-comments.js';

const ReturnNote_UpdateRequest = graphql(`
  fragment ReturnNote_UpdateRequest on UpdateRequest {
    state
    returnComment
    returnedAt
    ...SectionComments_UpdateRequest
  }
`);

/** What the coordinator asks for when an update comes back. */
export function ReturnNote(props: { request: FragmentType<typeof ReturnNote_UpdateRequest> }) {
  const request = readFragment(ReturnNote_UpdateRequest, props.request);
  const { state, returnComment, returnedAt } = request;
  if (state !== 'RETURNED') return null;
  const comments = sectionComments(request).filter(({ answered }) => !answered);
  return (
    <NotificationBanner title="Returned" heading="The coordinator has returned this update to you">
      {returnComment && <p className="govuk-body app-prose">{returnComment}</p>}
      {comments.length > 0 && <p className="govuk-body">{count(comments.length, 'section has', 'sections have')} a comment that you have not answered yet: each stands in the list below, and on its own page.</p>}
      {returnedAt && <p className="govuk-body-s">Returned on {formatInstant(returnedAt)}. Your text is as you left it: change what is asked and submit again.</p>}
    </NotificationBanner>
  );
}
