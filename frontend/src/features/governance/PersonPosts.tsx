import { addDays } from '@csa/shared/days.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay, formatPeriod, today } from '../../lib/dates.js';
import { PostCard } from './PostCard.js';

const PersonPosts_Person = graphql(`
  fragment PersonPosts_Person on Person {
    posts {
      id
      from
      until
      post {
        id
        ...PostCard_Post
      }
    }
  }
`);

export function PersonPosts(props: { person: FragmentType<typeof PersonPosts_Person> }) {
  const { posts } = readFragment(PersonPosts_Person, props.person);
  return (
    <section>
      <h2 className="govuk-heading-m">Posts</h2>
      {posts.length === 0 && <p className="govuk-body">Holds no post of the partnership.</p>}
      {posts.map(({ id, from, until, post }) => (
        <div key={id}>
          <p className="govuk-body app-secondary">{timeInPost(from, until)}</p>
          <PostCard post={post} />
        </div>
      ))}
    </section>
  );
}

/** The last day is given as the first one no longer in the post. */
function timeInPost(from: string | null, until: string | null): string {
  const last = until && formatDay(addDays(until, -1));
  if (!from) return last ? `In this post until ${last}; since when is not stated.` : 'Since when they have held it is not stated.';
  if (until && until <= today()) return `Held this post ${formatPeriod(from, until)}.`;
  return `${from > today() ? 'Is to hold' : 'Holds'} this post ${formatPeriod(from, until)}.`;
}
