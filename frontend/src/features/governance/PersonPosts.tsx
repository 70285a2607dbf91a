import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatPeriod } from '../../lib/dates.js';
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
          <p className="govuk-body app-secondary">{from || until ? `Holds this post ${formatPeriod(from, until)}.` : 'Since when they have held it is not stated.'}</p>
          <PostCard post={post} />
        </div>
      ))}
    </section>
  );
}
