import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { BriefPage } from '../features/brief/BriefPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import type { BriefQuery } from '../graphql/generated/graphql.js';
import { formatDay } from '../lib/dates.js';
import { Breadcrumbs } from '../ui/Breadcrumbs.js';
import { Button } from '../ui/Button.js';
import { PageTitle } from '../ui/PageTitle.js';
import { TextLink } from '../ui/TextLink.js';

const BriefDocument = graphql(`
  query Brief($id: ID!) {
    meeting(id: $id) {
      id
      heldOn
    }
    overview(meetingId: $id) {
      ...BriefPage_Overview
    }
    whatChanged(meetingId: $id) {
      summary
      ...BriefPage_MeetingChanges
    }
  }
`);

export function Component() {
  const { id = '' } = useParams();
  const [result, reload] = useQuery({ query: BriefDocument, variables: { id } });
  return (
    <Answer result={result} what="the brief" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => <Page data={data} />}
    </Answer>
  );
}

function Page({ data: { meeting, overview, whatChanged } }: { data: BriefQuery }) {
  return (
    <div className="app-brief-page">
      <Breadcrumbs items={[{ to: paths.overview, text: 'Overview' }, { to: paths.meeting(meeting.id), text: `Meeting of ${formatDay(meeting.heldOn)}` }]} />
      <PageTitle title={`Brief for the meeting of ${formatDay(meeting.heldOn)}`} caption="Performance on one page" documentTitle="Brief" />
      <p className="govuk-body">{whatChanged.summary}</p>
      <BriefPage overview={overview} changes={whatChanged} />
      <p className="govuk-body app-no-print"><TextLink to={`${paths.overview}?meeting=${meeting.id}`}>Read the whole overview</TextLink></p>
      <Button variant="secondary" onClick={() => window.print()}>Print this page</Button>
    </div>
  );
}
