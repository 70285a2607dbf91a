import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { OverviewPage } from '../features/overview/OverviewPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { isDay } from '../lib/dates.js';
import { TextLink } from '../ui/TextLink.js';

const OverviewQuery = graphql(`
  query Overview($meetingId: ID, $on: Day) {
    overview(meetingId: $meetingId, on: $on) {
      ...OverviewPage_Overview
    }
  }
`);

export function Component() {
  const [parameters] = useSearchParams();
  const day = parameters.get('on') ?? '';
  const on = isDay(day) ? day : null;
  const [result, reload] = useQuery({ query: OverviewQuery, variables: { meetingId: parameters.get('meeting'), on } });
  return (
    <Answer result={result} what="the overview" onRetry={() => reload({ requestPolicy: 'network-only' })} refused={<InsteadThePacks />}>
      {(data) => <OverviewPage overview={data.overview} asOn={on !== null} />}
    </Answer>
  );
}

function InsteadThePacks() {
  return (
    <p className="govuk-body">
      What you can read are <TextLink to={paths.packs}>the packs of the meetings</TextLink>.
    </p>
  );
}
