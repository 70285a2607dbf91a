import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { formatInstant, formatLongDay } from '../../lib/dates.js';
import { daysLeftInWords } from '../../lib/words.js';
import { StateTag } from '../../ui/StateTag.js';
import { SummaryCard } from '../../ui/SummaryCard.js';
import { SummaryList, type SummaryRow } from '../../ui/SummaryList.js';

const RequestCard_UpdateRequest = graphql(`
  fragment RequestCard_UpdateRequest on UpdateRequest {
    id
    state
    voluntary
    dueOn
    extendedUntil
    workingDaysLeft
    returnComment
    viewerCanWrite
    theme {
      id
      name
    }
    meeting {
      id
      title
    }
    update {
      id
      lastSavedAt
      submittedAt
    }
  }
`);

type Request = NonNullable<ReturnType<typeof readRequest>>;

/** One update that the reader owes or has given. */
export function RequestCard({ nameMeeting, ...props }: { request: FragmentType<typeof RequestCard_UpdateRequest>; nameMeeting: boolean }) {
  const request = readRequest(props.request);
  const { id, theme, viewerCanWrite } = request;
  const action = { to: paths.update(id), text: viewerCanWrite ? writeWords(request) : 'Read the update', hiddenText: `on ${theme.name}` };
  const meeting: SummaryRow[] = nameMeeting ? [{ key: 'Meeting', value: request.meeting.title }] : [];
  return (
    <SummaryCard title={theme.name} headingLevel={3} actions={[action]}>
      <SummaryList rows={[...meeting, ...rowsOf(request)]} />
    </SummaryCard>
  );
}

function readRequest(request: FragmentType<typeof RequestCard_UpdateRequest>) {
  return readFragment(RequestCard_UpdateRequest, request);
}

function writeWords({ state }: Request): string {
  if (state === 'RETURNED') return 'Revise the update';
  return state === 'NOT_STARTED' ? 'Start the update' : 'Go on with the update';
}

function rowsOf(request: Request): SummaryRow[] {
  const { state, returnComment, update } = request;
  const rows: SummaryRow[] = [{ key: 'State', value: <StateTag state={state} /> }];
  if (state === 'NOT_STARTED' || state === 'IN_PROGRESS' || state === 'RETURNED') rows.push(request.voluntary ? { key: 'Voluntary', value: `Nobody asks for it. To be read before the meeting, submit it by ${formatLongDay(request.dueOn)}.` } : { key: 'Due', value: dueWords(request) });
  if (state === 'RETURNED' && returnComment) rows.push({ key: 'What the coordinator says', value: <span className="app-prose">{returnComment}</span> });
  if (update?.submittedAt && (state === 'SUBMITTED' || state === 'ACCEPTED')) rows.push({ key: 'Submitted', value: formatInstant(update.submittedAt) });
  else if (update?.lastSavedAt) rows.push({ key: 'Last saved', value: formatInstant(update.lastSavedAt) });
  return rows;
}

function dueWords({ dueOn, workingDaysLeft, extendedUntil }: Request): string {
  return `${formatLongDay(dueOn)}: ${daysLeftInWords(workingDaysLeft)}${extendedUntil ? ' (a later day than the others)' : ''}`;
}
