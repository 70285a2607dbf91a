import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../../lib/dates.js';
import { useStatusWords } from '../../../lib/status-words.js';
import { AssuranceTag } from '../../../ui/AssuranceTag.js';
import { Details } from '../../../ui/Details.js';
import { RatingTag } from '../../../ui/RatingTag.js';
import { SummaryList } from '../../../ui/SummaryList.js';
import { Tag } from '../../../ui/Tag.js';
import { TextLink } from '../../../ui/TextLink.js';
import { AcceptedUpdate } from '../reading/AcceptedUpdate.js';
import { markOf } from './theme-history.js';

const ThemeTimeline_ThemeMeeting = graphql(`
  fragment ThemeTimeline_ThemeMeeting on ThemeMeeting {
    meetingId
    heldOn
    meetingState
    state
    form
    received
    nilReturn
    rating
    ratingWord
    assuranceLevel
    leads
    boards {
      slug
      name
      role
    }
    update {
      id
      ...AcceptedUpdate_PerformanceUpdate
    }
  }
`);

type At = ReturnType<typeof readOne>;
const readOne = (at: FragmentType<typeof ThemeTimeline_ThemeMeeting>) => readFragment(ThemeTimeline_ThemeMeeting, at);

interface ThemeTimelineProps {
  slug: string;
  timeline: readonly FragmentType<typeof ThemeTimeline_ThemeMeeting>[];
}

/** The meetings of a theme, newest first; each opens to what was said then, what changed word by word, who led it and which board it was. */
export function ThemeTimeline({ slug, ...props }: ThemeTimelineProps) {
  const timeline = [...props.timeline].reverse().map(readOne);
  const words = useStatusWords();
  if (timeline.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">Meeting by meeting</h2>
      <ol className="govuk-list app-timeline">
        {timeline.map((at, place) => (
          <li key={at.meetingId} className="app-timeline__item">
            <Details summary={<>Meeting of {formatDay(at.heldOn)} <Judgement at={at} /></>}>
              <SummaryList rows={[{ key: at.meetingState === 'CONCLUDED' ? 'Led then by' : 'Led by', value: at.leads.join('; ') || 'Nobody named' }, { key: 'Board', value: <Boards boards={at.boards} /> }]} />
              {at.update ? <AcceptedUpdate update={at.update} /> : <p className="govuk-body">{markOf(at, words).word}.</p>}
              {at.state !== null && place < timeline.length - 1 && (
                <p className="govuk-body"><TextLink to={paths.changesIn(at.meetingId, slug)} hiddenText={`Meeting of ${formatDay(at.heldOn)}`}>What changed since the meeting before, word by word</TextLink></p>
              )}
              <p className="govuk-body"><TextLink to={`${paths.overview}?meeting=${at.meetingId}`}>Overview of the meeting of {formatDay(at.heldOn)}</TextLink></p>
            </Details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Judgement({ at }: { at: At }) {
  const words = useStatusWords();
  if (!at.received || at.nilReturn) return <Tag colour="grey">{markOf(at, words).word}</Tag>;
  return at.form === 'ASSURANCE' ? <AssuranceTag level={at.assuranceLevel} /> : <RatingTag rating={at.rating} word={at.ratingWord} />;
}

function Boards({ boards }: { boards: At['boards'] }) {
  if (boards.length === 0) return <>No board named</>;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {boards.map(({ slug, name, role }) => (
        <li key={slug}>
          <TextLink to={paths.board(slug)}>{name}</TextLink>
          {role && <span className="app-secondary"> ({role})</span>}
        </li>
      ))}
    </ul>
  );
}
