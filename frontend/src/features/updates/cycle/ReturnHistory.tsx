import { sectionTitle } from '@csa/shared/update-sections.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { formatInstant } from '../../../lib/dates.js';
import { count } from '../../../lib/words.js';
import { Details } from '../../../ui/Details.js';

const ReturnHistory_UpdateRequest = graphql(`
  fragment ReturnHistory_UpdateRequest on UpdateRequest {
    areas {
      section
      name
    }
    returns {
      id
      comment
      returnedAt
      returnedBy
      sections {
        section
        comment
        answeredAt
      }
    }
  }
`);

/** Every time that it went back, and what became of each comment. */
export function ReturnHistory(props: { request: FragmentType<typeof ReturnHistory_UpdateRequest> }) {
  const { returns, areas } = readFragment(ReturnHistory_UpdateRequest, props.request);
  if (!returns || returns.length === 0) return null;
  return (
    <Details summary={`Returned ${count(returns.length, 'time')}: what was asked`} open={returns.length === 1}>
      {returns.map(({ id, comment, returnedAt, returnedBy, sections }) => (
        <div key={id}>
          <p className="govuk-body-s app-secondary">By {returnedBy} on {formatInstant(returnedAt)}.</p>
          {comment && <p className="govuk-body app-prose">{comment}</p>}
          {sections.length > 0 && (
            <ul className="govuk-list govuk-list--bullet">
              {sections.map(({ section, comment: about, answeredAt }) => (
                <li key={section}>
                  <strong>{sectionTitle(section, areas ?? [])}:</strong> <span className="app-prose">{about}</span>{' '}
                  <span className="app-secondary">({answeredAt ? `changed on ${formatInstant(answeredAt)}` : 'not changed since'})</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Details>
  );
}
