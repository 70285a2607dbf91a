import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatPeriod } from '../../lib/dates.js';
import { Details } from '../../ui/Details.js';

const HolderHistory_Post = graphql(`
  fragment HolderHistory_Post on Post {
    holders {
      id
      from
      until
      person {
        id
        name
      }
    }
  }
`);

/** All who have held a post or are named to; shown only where there is more than today's. */
export function HolderHistory(props: { post: FragmentType<typeof HolderHistory_Post> }) {
  const { holders } = readFragment(HolderHistory_Post, props.post);
  if (holders.length < 2) return null;
  return (
    <Details summary="All who have held this post">
      <ul className="govuk-list">
        {holders.map((holder) => (
          <li key={holder.id}>
            {holder.person.name}, {formatPeriod(holder.from, holder.until)}
          </li>
        ))}
      </ul>
    </Details>
  );
}
