import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { InsetText } from '../../ui/InsetText.js';
import { AcceptUpdate } from './AcceptUpdate.js';
import { ReturnUpdate } from './ReturnUpdate.js';

const ReviewDecision_UpdateRequest = graphql(`
  fragment ReviewDecision_UpdateRequest on UpdateRequest {
    id
    state
    viewerCanAccept
    viewerCanReturn
    returnComment
    theme {
      id
      name
    }
  }
`);

interface ReviewDecisionProps {
  request: FragmentType<typeof ReviewDecision_UpdateRequest>;
  onDone: (what: 'accepted' | 'returned') => void;
}

/** The coordinator's two answers to a submitted update. */
export function ReviewDecision({ request, onDone }: ReviewDecisionProps) {
  const { id, state, viewerCanAccept, viewerCanReturn, returnComment, theme } = readFragment(ReviewDecision_UpdateRequest, request);
  const { hash } = useLocation();
  // The tracker leads straight to the comment where an update is to be returned.
  useEffect(() => {
    if (hash === '#return') document.getElementById('comment')?.focus();
  }, [hash]);
  return (
    <div className="govuk-grid-row"><div className="govuk-grid-column-two-thirds">
      {state === 'RETURNED' && returnComment && (
        <InsetText>
          <p className="govuk-body govuk-!-font-weight-bold">You returned it with this comment</p>
          <p className="govuk-body app-prose">{returnComment}</p>
        </InsetText>
      )}
      {viewerCanAccept && (
        <section aria-labelledby="accept">
          <h2 className="govuk-heading-m" id="accept">Accept it</h2>
          <p className="govuk-body">An accepted update goes into the pack as it stands and cannot be changed after that.</p>
          <AcceptUpdate requestId={id} theme={theme.name} onAccepted={() => onDone('accepted')} />
        </section>
      )}
      {viewerCanReturn && (
        <section aria-labelledby="return">
          <h2 className="govuk-heading-m" id="return">{state === 'NOT_RECEIVED' ? 'Open it again' : 'Return it'}</h2>
          <ReturnUpdate requestId={id} onReturned={() => onDone('returned')} />
        </section>
      )}
    </div></div>
  );
}
