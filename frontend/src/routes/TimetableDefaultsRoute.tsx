import { useState } from 'react';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { EditTimetableDefaults } from '../features/meetings/EditTimetableDefaults.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { FormPage } from '../ui/FormPage.js';
import { NotificationBanner } from '../ui/NotificationBanner.js';
import { PageTitle } from '../ui/PageTitle.js';

const TimetableDefaultsQuery = graphql(`
  query TimetableDefaults {
    viewer {
      id
      viewerCanRunMeetings
    }
    timetableDefaults {
      version
      ...EditTimetableDefaults_TimetableDefaults
    }
  }
`);

export function Component() {
  const [saved, setSaved] = useState(0);
  const [result, reload] = useQuery({ query: TimetableDefaultsQuery, requestPolicy: 'network-only' });
  return (
    <Answer result={result} what="the timetable" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, timetableDefaults }) => (
        <>
          <BackLink to={paths.meetings}>Meetings</BackLink>
          {saved > 0 && <NotificationBanner key={saved} kind="success" heading="New meetings are counted so from now on." />}
          <FormPage may={viewer.viewerCanRunMeetings} what="changing how timetables are counted">
            <PageTitle title="How timetables are counted" />
            <EditTimetableDefaults key={timetableDefaults.version} defaults={timetableDefaults} onSaved={() => setSaved(saved + 1)} />
          </FormPage>
        </>
      )}
    </Answer>
  );
}
