import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { HistoryLength, lengthIn } from '../features/updates/history/HistoryLength.js';
import { StatusHistory } from '../features/updates/history/StatusHistory.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { Breadcrumbs } from '../ui/Breadcrumbs.js';
import { Empty } from '../ui/Empty.js';
import { PageTitle } from '../ui/PageTitle.js';

const HistoryQuery = graphql(`
  query History($meetings: Int!) {
    statusHistory(meetings: $meetings) {
      meetingId
      ...StatusHistory_MeetingStatuses
    }
  }
`);

export function Component() {
  const [parameters, setParameters] = useSearchParams();
  const meetings = lengthIn(parameters.get('meetings'));
  const [result, reload] = useQuery({ query: HistoryQuery, variables: { meetings: Number(meetings) } });
  return (
    <>
      <Breadcrumbs items={[{ to: paths.overview, text: 'Overview' }]} />
      <PageTitle title="Status across meetings" />
      <p className="govuk-body-l">How the judgements moved from meeting to meeting. A meeting counts once its pack is frozen.</p>
      <HistoryLength value={meetings} onChange={(length) => setParameters({ meetings: length }, { replace: true })} />
      <Answer result={result} what="the history" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {({ statusHistory }) =>
          statusHistory.length > 0 ? <StatusHistory history={statusHistory} /> : <Empty heading="Nothing to compare yet">When the pack of a first meeting has been frozen, its statuses are counted here.</Empty>
        }
      </Answer>
    </>
  );
}
