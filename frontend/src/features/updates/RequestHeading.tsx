import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { formatLongDay } from '../../lib/dates.js';
import { capitalise, daysLeftInWords } from '../../lib/words.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { VoluntaryTag } from '../../ui/VoluntaryTag.js';
import { StateTag } from '../../ui/StateTag.js';

const RequestHeading_UpdateRequest = graphql(`
  fragment RequestHeading_UpdateRequest on UpdateRequest {
    state
    voluntary
    dueOn
    extendedUntil
    extensionReason
    workingDaysLeft
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
      illustrative
    }
  }
`);

interface RequestHeadingProps {
  request: FragmentType<typeof RequestHeading_UpdateRequest>;
  title: (theme: string) => string;
}

/** Which update this is, for which meeting, where it stands and how long is left. */
export function RequestHeading(props: RequestHeadingProps) {
  const { state, voluntary, dueOn, extendedUntil, extensionReason, workingDaysLeft, theme, meeting, update } = readFragment(RequestHeading_UpdateRequest, props.request);
  const open = state === 'NOT_STARTED' || state === 'IN_PROGRESS' || state === 'RETURNED';
  return (
    <>
      <PageTitle title={props.title(theme.name)} caption={meeting.title} />
      <p className="govuk-body app-tag-row">
        <StateTag state={state} />
        {update?.illustrative && <IllustrativeTag />}
        {voluntary && <VoluntaryTag />}
        {open && !voluntary && <span>Due {formatLongDay(dueOn)}</span>}
        {open && !voluntary && <strong>{capitalise(daysLeftInWords(workingDaysLeft))}</strong>}
      </p>
      {open && voluntary && <p className="govuk-body">Nobody asks for it, and it is listed nowhere until it is submitted. To be read before the meeting it is submitted by {formatLongDay(dueOn)}; after the pack is frozen it can no longer be.</p>}
      {open && extendedUntil && <p className="govuk-body">This update was given a later day than the others. {extensionReason && `Reason: ${extensionReason}`}</p>}
    </>
  );
}
