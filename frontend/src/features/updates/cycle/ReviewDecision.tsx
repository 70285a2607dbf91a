import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { InsetText } from '../../../ui/InsetText.js';
import { paths } from '../../../app/paths.js';
import { formatLongDay } from '../../../lib/dates.js';
import { goesWithout } from '../../../lib/terms.js';
import { TextLink } from '../../../ui/TextLink.js';
import { AcceptUpdate } from './AcceptUpdate.js';
import { ExtendDeadline } from './ExtendDeadline.js';
import { ReturnHistory } from './ReturnHistory.js';
import { ReturnUpdate } from './ReturnUpdate.js';
import { WithdrawAcceptance } from './WithdrawAcceptance.js';

/** The tracker leads straight to a form by the end of the address. */
const FIRST_FIELDS: Record<string, string> = { '#return': 'comment', '#extend': 'until', '#take-back': 'reason' };

const ReviewDecision_UpdateRequest = graphql(`
  fragment ReviewDecision_UpdateRequest on UpdateRequest {
    id
    state
    viewerCanAccept
    viewerCanReturn
    form
    areas {
      section
      name
    }
    viewerCanExtend
    viewerCanWithdrawAcceptance
    viewerWritesOnBehalf
    viewerCanWrite
    agreement
    ...ExtendDeadline_UpdateRequest
    ...ReturnHistory_UpdateRequest
    theme {
      id
      name
    }
  }
`);

interface ReviewDecisionProps {
  request: FragmentType<typeof ReviewDecision_UpdateRequest>;
  /** The sentence that says what was done. */
  onDone: (done: string) => void;
}

/** The coordinator's answers to a submitted update, and what can be done about one that has not come. */
export function ReviewDecision({ onDone, ...props }: ReviewDecisionProps) {
  const request = readFragment(ReviewDecision_UpdateRequest, props.request);
  const { id, form, state, theme, agreement } = request;
  const again = goesWithout(state);
  const { hash } = useLocation();
  useEffect(() => {
    const field = FIRST_FIELDS[hash];
    if (field) document.getElementById(field)?.focus();
  }, [hash]);
  return (
    <div className="govuk-grid-row"><div className="govuk-grid-column-two-thirds">
      {agreement && (
        <InsetText>
          <p className="govuk-body govuk-!-font-weight-bold">It was submitted on the lead’s behalf. How they agreed</p>
          <p className="govuk-body app-prose">{agreement}</p>
        </InsetText>
      )}
      <ReturnHistory request={request} />
      {request.viewerCanAccept && (
        <section aria-labelledby="accept">
          <h2 className="govuk-heading-m" id="accept">Accept it</h2>
          <p className="govuk-body">An accepted update goes into the pack as it stands. Until the freeze you can take the acceptance back.</p>
          <AcceptUpdate requestId={id} theme={theme.name} onAccepted={() => onDone(`The update on ${theme.name} is accepted.`)} />
        </section>
      )}
      {request.viewerCanReturn && (
        <section aria-labelledby="return">
          <h2 className="govuk-heading-m" id="return">{again ? 'Ask again' : 'Return it'}</h2>
          <ReturnUpdate requestId={id} form={form} areas={request.areas ?? []} again={again} onReturned={() => onDone(again ? `The update on ${theme.name} is asked for again.` : `The update on ${theme.name} is returned.`)} />
        </section>
      )}
      {request.viewerCanExtend && (
        <section aria-labelledby="extend">
          <h2 className="govuk-heading-m" id="extend">Give a later day</h2>
          <ExtendDeadline request={request} onExtended={(day) => onDone(`The update on ${theme.name} is now due on ${formatLongDay(day)}.`)} />
        </section>
      )}
      {request.viewerCanWrite && request.viewerWritesOnBehalf && (
        <section aria-labelledby="on-behalf">
          <h2 className="govuk-heading-m" id="on-behalf">Write it on the lead’s behalf</h2>
          <p className="govuk-body">When the words reach you by e-mail or phone, you can enter and submit them. The record says that you did, for whom, and how they agreed.</p>
          <TextLink to={paths.update(id)}>Write the update on {theme.name} on behalf of its lead</TextLink>
        </section>
      )}
      {request.viewerCanWithdrawAcceptance && (
        <section aria-labelledby="take-back">
          <h2 className="govuk-heading-m" id="take-back">Take the acceptance back</h2>
          <p className="govuk-body">Until the pack is frozen you can. The update then waits for your decision again, and members no longer see it.</p>
          <WithdrawAcceptance requestId={id} onWithdrawn={() => onDone(`The acceptance of the update on ${theme.name} is taken back.`)} />
        </section>
      )}
    </div></div>
  );
}
