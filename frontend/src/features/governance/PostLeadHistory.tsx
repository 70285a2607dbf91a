import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatPeriod } from '../../lib/dates.js';
import { TextLink } from '../../ui/TextLink.js';

const PostLeadHistory_Post = graphql(`
  fragment PostLeadHistory_Post on Post {
    allLeads {
      id
      capacity
      from
      until
      theme {
        id
        slug
        name
      }
    }
  }
`);

/** Everything that the post led, leads or is to lead. */
export function PostLeadHistory(props: { post: FragmentType<typeof PostLeadHistory_Post> }) {
  const { allLeads } = readFragment(PostLeadHistory_Post, props.post);
  if (!allLeads) return null;
  return (
    <>
      <h2 className="govuk-heading-m">What it leads and led</h2>
      {allLeads.length === 0 && <p className="govuk-body">This post has led no theme.</p>}
      <ul className="govuk-list govuk-list--bullet">
        {allLeads.map(({ id, capacity, from, until, theme }) => (
          <li key={id}>
            <TextLink to={paths.theme(theme.slug)}>{theme.name}</TextLink>
            {capacity === 'DEPUTY' && ' (deputy)'}, {formatPeriod(from, until)}
          </li>
        ))}
      </ul>
    </>
  );
}
