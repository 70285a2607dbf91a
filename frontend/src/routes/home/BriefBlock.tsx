import { useQuery } from 'urql';
import { paths } from '../../app/paths.js';
import { BriefPage } from '../../features/brief/BriefPage.js';
import { Answer } from '../../graphql/Answer.js';
import { graphql } from '../../graphql/generated/gql.js';
import { formatDay } from '../../lib/dates.js';
import { Empty } from '../../ui/Empty.js';
import { TextLink } from '../../ui/TextLink.js';

const HomeMeetingQuery = graphql(`
  query HomeMeeting {
    overview {
      meeting {
        id
        heldOn
      }
      ...BriefPage_Overview
    }
  }
`);

const HomeChangesQuery = graphql(`
  query HomeChanges($id: ID!) {
    whatChanged(meetingId: $id) {
      summary
      ...BriefPage_MeetingChanges
    }
  }
`);

interface BriefBlockProps {
  /** What is asked and what changed alone, not the whole brief. */
  only?: 'asks and changes';
}

/** The brief for the meeting that comes, or that was last. */
export function BriefBlock({ only }: BriefBlockProps) {
  const [current, reload] = useQuery({ query: HomeMeetingQuery });
  const id = current.data?.overview.meeting?.id;
  const [changes, reloadChanges] = useQuery({ query: HomeChangesQuery, variables: { id: id ?? '' }, pause: id === undefined });
  return (
    <Answer result={current} what="the overview" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ overview }) => {
        const { meeting } = overview;
        if (!meeting) return <Empty heading="No meeting has been called yet">When the coordinator has opened a call, what is asked of the group and what changed stands here.</Empty>;
        return (
          <section>
            <h2 className="govuk-heading-m">Meeting of {formatDay(meeting.heldOn)}</h2>
            <p className="govuk-body">
              <TextLink to={paths.overview}>Overview</TextLink> · <TextLink to={paths.brief(meeting.id)}>Brief on one page, to print</TextLink>
            </p>
            <Answer result={changes} what="what changed" onRetry={() => reloadChanges({ requestPolicy: 'network-only' })}>
              {({ whatChanged }) => (
                <>
                  <p className="govuk-body">{whatChanged.summary}</p>
                  <BriefPage overview={overview} changes={whatChanged} headingLevel={3} {...(only && { only })} />
                </>
              )}
            </Answer>
          </section>
        );
      }}
    </Answer>
  );
}
