import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { ChangesPage } from '../features/packs/ChangesPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';

const ChangesQuery = graphql(`
  query Changes($meetingId: ID!) {
    whatChanged(meetingId: $meetingId) {
      ...ChangesPage_MeetingChanges
    }
  }
`);

export function Component() {
  const { id = '' } = useParams();
  const theme = useSearchParams()[0].get('theme');
  const [result, reload] = useQuery({ query: ChangesQuery, variables: { meetingId: id } });
  return (
    <Answer result={result} what="what changed" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => (
        <>
          <BackLink to={`${paths.overview}?meeting=${id}`}>Overview of this meeting</BackLink>
          <ChangesPage changes={data.whatChanged} only={theme} />
        </>
      )}
    </Answer>
  );
}
