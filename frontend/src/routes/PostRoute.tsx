import { useQuery } from 'urql';
import { PostPage } from '../features/governance/PostPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';

const PostDocument = graphql(`
  query Post($slug: String!) {
    post(slug: $slug) {
      id
      ...PostPage_Post
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: PostDocument, variables: { slug: useSlug() } });
  return (
    <Answer result={result} what="this post" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => <PostPage post={data.post} />}
    </Answer>
  );
}
