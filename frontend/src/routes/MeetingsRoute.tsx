import { useMemo } from 'react';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { MeetingTable } from '../features/meetings/MeetingTable.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { ButtonGroup } from '../ui/ButtonGroup.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { PageTitle } from '../ui/PageTitle.js';
import { TextLink } from '../ui/TextLink.js';

const MeetingsQuery = graphql(`
  query Meetings {
    viewer {
      id
      viewerCanRunMeetings
    }
    meetings {
      id
      ...MeetingTable_Meeting
    }
  }
`);

export function Component() {
  const context = useMemo(() => ({ additionalTypenames: ['Meeting'] }), []);
  const [result, reload] = useQuery({ query: MeetingsQuery, context });
  return (
    <Answer result={result} what="the meetings" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, meetings }) => (
        <>
          <PageTitle title="Meetings" />
          {viewer.viewerCanRunMeetings && (
            <>
              <ButtonGroup>
                <ButtonLink to={paths.newMeeting}>Create a meeting</ButtonLink>
                <ButtonLink to={paths.newMeetings} variant="secondary">Plan several meetings</ButtonLink>
              </ButtonGroup>
              <p className="govuk-body"><TextLink to={paths.timetableDefaults}>How timetables are counted</TextLink></p>
            </>
          )}
          <MeetingTable meetings={meetings} />
        </>
      )}
    </Answer>
  );
}
