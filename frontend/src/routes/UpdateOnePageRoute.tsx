import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { closedWords } from '../features/updates/writing/closed-words.js';
import { UpdateOnePage } from '../features/updates/writing/UpdateOnePage.js';
import { WhenFresh } from '../features/updates/writing/WhenFresh.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { InsetText } from '../ui/InsetText.js';
import { PageTitle } from '../ui/PageTitle.js';
import { FoldedAreaFigures } from './update/AreaFigures.js';

const UpdateOnePageQuery = graphql(`
  query UpdateOnePage($id: ID!) {
    viewer {
      id
    }
    updateRequest(id: $id) {
      id
      viewerCanWrite
      state
      meeting {
        id
        state
      }
      theme {
        id
        name
      }
      ...UpdateOnePage_UpdateRequest
    }
  }
`);

export function Component() {
  const { requestId = '' } = useParams();
  const navigate = useNavigate();
  // A form must open on the newest text: an older copy would look like a change by somebody else.
  const [result, reload] = useQuery({ query: UpdateOnePageQuery, variables: { id: requestId }, requestPolicy: 'network-only' });
  return (
    <Answer result={result} what="the update" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, updateRequest: request }) => (
        <>
          <BackLink to={paths.update(request.id)}>{`Update on ${request.theme.name}`}</BackLink>
          <div className="govuk-grid-row">
            <div className="govuk-grid-column-two-thirds">
              {request.viewerCanWrite ? (
                <WhenFresh key={request.id} stale={result.stale}>
                  <UpdateOnePage request={request} viewerId={viewer.id} figures={(slug, name) => <FoldedAreaFigures slug={slug} name={name} />} onDone={() => void navigate(paths.updateCheck(request.id))} />
                </WhenFresh>
              ) : (
                <>
                  <PageTitle title={`Update on ${request.theme.name}`} />
                  <InsetText>{closedWords(request.state, request.meeting.state)}</InsetText>
                </>
              )}
            </div>
          </div>
        </>
      )}
    </Answer>
  );
}
