import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { formatInstant, formatTime } from '../../lib/dates.js';
import { TextLink } from '../../ui/TextLink.js';
import { PAGES } from './audit-pages.js';

const OpenSittings_OpenSitting = graphql(`
  fragment OpenSittings_OpenSitting on OpenSitting {
    who
    forPost
    part
    thing
    page
    pageKey
    since
    lastSaved
  }
`);

/** Who is still writing, and where; what they write is told by nobody. */
export function OpenSittings(props: { sittings: readonly FragmentType<typeof OpenSittings_OpenSitting>[] }) {
  const sittings = readFragment(OpenSittings_OpenSitting, props.sittings);
  if (sittings.length === 0) return null;
  return (
    <section className="govuk-!-margin-bottom-6">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">Being written now</h2>
      <p className="govuk-body app-secondary">Each becomes one entry below when its writer pauses for half an hour, or when anything else is done with the update.</p>
      <ul className="govuk-list govuk-list--bullet">
        {sittings.map(({ who, forPost, part, thing, page, pageKey, since, lastSaved }) => (
          <li key={`${who} ${thing} ${part}`}>
            {part}, {page && pageKey ? <TextLink to={PAGES[page](pageKey)}>{thing}</TextLink> : thing}: {who}
            {forPost && forPost !== who && `, for ${forPost}`}, still writing, since {formatInstant(since)}, last saved at {formatTime(lastSaved)}
          </li>
        ))}
      </ul>
    </section>
  );
}
