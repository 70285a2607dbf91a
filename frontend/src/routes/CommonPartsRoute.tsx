import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { CommonParts } from '../features/updates/writing/CommonParts.js';
import { WhenFresh } from '../features/updates/writing/WhenFresh.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';

const CommonPartsQuery = graphql(`
  query CommonParts {
    viewer {
      id
    }
    myUpdateRequests {
      id
      ...CommonParts_UpdateRequest
    }
  }
`);

export function Component() {
  // A form must open on the newest text: what it replaces is shown before it is replaced.
  const [result, reload] = useQuery({ query: CommonPartsQuery, requestPolicy: 'network-only' });
  return (
    <Answer result={result} what="your updates" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, myUpdateRequests: requests }) => (
        <>
          <BackLink to={paths.myUpdates}>My updates</BackLink>
          <div className="govuk-grid-row">
            <div className="govuk-grid-column-two-thirds">
              <WhenFresh stale={result.stale}>
                <CommonParts requests={requests} viewerId={viewer.id} onReload={() => reload({ requestPolicy: 'network-only' })} />
              </WhenFresh>
            </div>
          </div>
        </>
      )}
    </Answer>
  );
}
