import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { PackPaper } from '../features/packs/PackPaper.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';

const PackQuery = graphql(`
  query Pack($packId: ID!, $number: Int!) {
    packVersion(packId: $packId, number: $number) {
      id
      ...PackPaper_PackVersion
    }
  }
`);

export function Component() {
  const { id = '', number = '' } = useParams();
  const [result, reload] = useQuery({ query: PackQuery, variables: { packId: id, number: Number.parseInt(number, 10) || 0 } });
  return (
    <Answer result={result} what="this pack" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => (
        <>
          <BackLink to={paths.packs}>All packs</BackLink>
          <PackPaper version={data.packVersion} />
        </>
      )}
    </Answer>
  );
}
