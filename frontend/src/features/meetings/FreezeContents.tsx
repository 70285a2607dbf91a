import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import type { UpdateRequestState } from '../../lib/terms.js';
import { count } from '../../lib/words.js';
import { leadsInWords } from './recipients.js';

const FreezeContents_UpdateRequest = graphql(`
  fragment FreezeContents_UpdateRequest on UpdateRequest {
    id
    state
    theme {
      id
      name
    }
    meeting {
      id
      illustrative
    }
    recipients {
      capacity
      holderName
      post {
        id
        title
      }
    }
  }
`);

const MISSING_WORDS: Record<Exclude<UpdateRequestState, 'ACCEPTED'>, string> = {
  NOT_STARTED: 'nothing was written',
  IN_PROGRESS: 'begun but not submitted',
  SUBMITTED: 'submitted but neither accepted nor returned',
  RETURNED: 'returned and not submitted again',
  NOT_RECEIVED: 'recorded as not received',
  NOT_RESUBMITTED: 'went back to its lead, recorded as not resubmitted',
};

/** What members will have before them, and what they will read is missing. */
export function FreezeContents(props: { requests: readonly FragmentType<typeof FreezeContents_UpdateRequest>[] }) {
  const requests = readFragment(FreezeContents_UpdateRequest, props.requests);
  const accepted = requests.filter(({ state }) => state === 'ACCEPTED');
  const missing = requests.filter(({ state }) => state !== 'ACCEPTED');
  return (
    <>
      <h2 className="govuk-heading-m">{count(accepted.length, 'accepted update')} will be frozen</h2>
      {accepted.length === 0 && <p className="govuk-body">No update has been accepted.</p>}
      <ul className="govuk-list govuk-list--bullet">
        {accepted.map(({ id, theme }) => <li key={id}>{theme.name}</li>)}
      </ul>
      <h2 className="govuk-heading-m">{missing.length === 0 ? 'Nothing is missing' : `${count(missing.length, 'update')} will be shown as missing`}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map(({ id, theme, state, recipients, meeting }) => (
          <li key={id}>{theme.name}: {state !== 'ACCEPTED' && MISSING_WORDS[state]}. Lead: {leadsInWords(recipients, meeting.illustrative)}.</li>
        ))}
      </ul>
    </>
  );
}
