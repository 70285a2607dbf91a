import { Figure } from '../../../charts/Figure.js';
import { Key } from '../../../charts/Key.js';
import { type BarSeries, StackedBars } from '../../../charts/StackedBars.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { useStatusWords } from '../../../lib/status-words.js';
import { ASSURED, assuredMessage, barsOf, type CountedMeeting, figuresOf, occurring, periodOf, ratedIn, ratedMessage, summaryOf } from './status-history.js';

const StatusHistory_MeetingStatuses = graphql(`
  fragment StatusHistory_MeetingStatuses on MeetingStatuses {
    meetingId
    heldOn
    illustrative
    monitored {
      red
      amber
      green
      blue
      notRated
      nilReturn
      notResubmitted
      notReceived
    }
    assured {
      substantial
      reasonable
      limited
      none
      nilReturn
      notResubmitted
      notReceived
    }
  }
`);

/** How many items had which status, meeting by meeting. What the group rates and what other boards assure are two scales, so two charts. */
export function StatusHistory(props: { history: readonly FragmentType<typeof StatusHistory_MeetingStatuses>[] }) {
  const history = readFragment(StatusHistory_MeetingStatuses, props.history);
  const words = useStatusWords();
  const series = ratedIn(words);
  const rated = history.map(({ heldOn, monitored }) => ({ heldOn, counts: numbersIn(series, monitored) }));
  const assured = history.map(({ heldOn, assured: levels }) => ({ heldOn, counts: numbersIn(ASSURED, levels) }));
  const illustrative = history.some((meeting) => meeting.illustrative);
  return (
    <>
      <Bars title={ratedMessage(rated, words)} what="Monitored themes and localities by the lead officer’s status" fileName="status-by-meeting" all={series} meetings={rated} illustrative={illustrative} />
      <Bars title={assuredMessage(assured)} what="Assured themes by the level of assurance that their board gives" fileName="assurance-by-meeting" all={ASSURED} meetings={assured} illustrative={illustrative} />
    </>
  );
}

interface BarsProps {
  title: string;
  what: string;
  fileName: string;
  all: readonly BarSeries[];
  meetings: readonly CountedMeeting[];
  illustrative: boolean;
}

function Bars({ title, what, fileName, all, meetings, illustrative }: BarsProps) {
  const series = occurring(all, meetings);
  return (
    <Figure
      title={title}
      subtitle={`${what}, number of items: ${periodOf(meetings)}`}
      summary={summaryOf(series, meetings)}
      figures={figuresOf(series, meetings)}
      fileName={fileName}
      source={`Source: updates accepted for each meeting, as they stood when its pack was frozen.${illustrative ? ' Some are illustrative: made up to show how the service works.' : ''}`}
      above={<Key marks={series.map(({ mark }) => mark)} />}
    >
      {(width) => <StackedBars width={width} series={series} rows={barsOf(meetings)} />}
    </Figure>
  );
}

function numbersIn(series: readonly BarSeries[], counts: object): Record<string, number> {
  return Object.fromEntries(series.map(({ key }) => [key, Number(Reflect.get(counts, key))]));
}
