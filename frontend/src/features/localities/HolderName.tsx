import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { TextLink } from '../../ui/TextLink.js';

const HolderName_Post = graphql(`
  fragment HolderName_Post on Post {
    holder {
      id
      standing
      person {
        id
        slug
        name
      }
    }
  }
`);

export function HolderName(props: { post: FragmentType<typeof HolderName_Post> | null }) {
  const post = readFragment(HolderName_Post, props.post);
  if (!post?.holder) return <>Not named</>;
  return (
    <>
      <TextLink to={paths.person(post.holder.person.slug)}>{post.holder.person.name}</TextLink>
      <span className="app-cell-note">{post.holder.standing}</span>
    </>
  );
}
