import { useState } from 'react';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { EditStatusWords } from '../features/updates/status-words/EditStatusWords.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { formatInstant } from '../lib/dates.js';
import { BackLink } from '../ui/BackLink.js';
import { FormPage } from '../ui/FormPage.js';
import { NotificationBanner } from '../ui/NotificationBanner.js';
import { PageTitle } from '../ui/PageTitle.js';

const StatusWordsQuery = graphql(`
  query StatusWords {
    viewer {
      id
      viewerCanRunMeetings
    }
    statusScheme {
      version
      agreedAt
      agreedBy
      ...EditStatusWords_StatusScheme
    }
  }
`);

export function Component() {
  const [saved, setSaved] = useState(0);
  const [result, reload] = useQuery({ query: StatusWordsQuery, requestPolicy: 'network-only' });
  return (
    <Answer result={result} what="the words for a status" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, statusScheme }) => (
        <>
          <BackLink to={paths.administration}>Administration</BackLink>
          {saved > 0 && <NotificationBanner key={saved} kind="success" heading="Updates are written in these words from now on." />}
          <FormPage may={viewer.viewerCanRunMeetings} what="changing the words for a status">
            <PageTitle title="Words for a status" />
            <p className="govuk-body-l">What each status is called in this partnership, and what it means. Its colour stays.</p>
            <p className="govuk-body app-secondary">{sinceWhen(statusScheme)}</p>
            <EditStatusWords key={statusScheme.version} scheme={statusScheme} onSaved={() => setSaved(saved + 1)} />
          </FormPage>
        </>
      )}
    </Answer>
  );
}

function sinceWhen({ version, agreedAt, agreedBy }: { version: number; agreedAt: string | null; agreedBy: string | null }): string {
  return agreedAt ? `Version ${version}, saved on ${formatInstant(agreedAt)} by ${agreedBy ?? 'somebody not named'}.` : `Version ${version}: the words that came with the service.`;
}
