import { useState } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { goesWithout } from '../../lib/terms.js';
import { ActionMenu } from '../../ui/ActionMenu.js';
import { Button } from '../../ui/Button.js';
import type { FieldError } from '../../ui/field-errors.js';
import { TextLink } from '../../ui/TextLink.js';
import { RecordNotReceived } from './RecordNotReceived.js';

const TrackerActions_UpdateRequest = graphql(`
  fragment TrackerActions_UpdateRequest on UpdateRequest {
    id
    viewerCanAccept
    viewerCanReturn
    viewerCanRecordNotReceived
    viewerCanExtend
    viewerCanWithdrawAcceptance
    viewerCanWrite
    viewerWritesOnBehalf
    state
    submittedAt
    theme {
      id
      name
    }
  }
`);

const TrackerActions_accept = graphql(`
  mutation TrackerActions_accept($input: AcceptUpdateInput!) {
    acceptUpdate(input: $input) {
      __typename
      ...Moved_PerformanceUpdate
      ...Refused_UpdateBlocked
    }
  }
`);

interface TrackerActionsProps {
  request: FragmentType<typeof TrackerActions_UpdateRequest>;
  onDone: (sentence: string) => void;
}

/** What the coordinator can do with one request now, as the server says. */
export function TrackerActions(props: TrackerActionsProps) {
  const request = readFragment(TrackerActions_UpdateRequest, props.request);
  const { id, theme, state } = request;
  const [busy, accept] = useChange(TrackerActions_accept);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const press = async () => {
    const faults = await accept({ input: { requestId: id } });
    setErrors(faults);
    if (faults.length === 0) props.onDone(`The update on ${theme.name} is accepted.`);
  };
  const on = <span className="govuk-visually-hidden"> the update on {theme.name}</span>;
  return (
    <div className="app-row-actions">
      <TextLink to={paths.review(id)}>Open{on}</TextLink>
      {offersMore(request) && (
        <ActionMenu about={`the update on ${theme.name}`}>
          {request.viewerCanAccept && <Button variant="secondary" busy={busy} onClick={() => void press()}>Accept{on}</Button>}
          {request.viewerCanReturn && <TextLink to={`${paths.review(id)}#return`}>{goesWithout(state) ? 'Ask again for' : 'Return with comments'}{on}</TextLink>}
          {request.viewerCanExtend && <TextLink to={`${paths.review(id)}#extend`}>Give a later day<span className="govuk-visually-hidden"> for the update on {theme.name}</span></TextLink>}
          {request.viewerCanWrite && request.viewerWritesOnBehalf && <TextLink to={paths.update(id)}>Write for the lead{on}</TextLink>}
          {request.viewerCanWithdrawAcceptance && <TextLink to={`${paths.review(id)}#take-back`}>Take the acceptance back<span className="govuk-visually-hidden"> of the update on {theme.name}</span></TextLink>}
          {request.viewerCanRecordNotReceived && (
            <RecordNotReceived
              requestId={id}
              theme={theme.name}
              wentBack={Boolean(request.submittedAt)}
              onRefused={setErrors}
              onRecorded={props.onDone}
            />
          )}
        </ActionMenu>
      )}
      <p className="govuk-error-message" role="alert">{errors.map(({ message }) => message).join('. ')}</p>
    </div>
  );
}

type Can = Record<'viewerCanAccept' | 'viewerCanReturn' | 'viewerCanExtend' | 'viewerCanWrite' | 'viewerCanWithdrawAcceptance' | 'viewerCanRecordNotReceived', boolean | null>;

function offersMore(can: Can): boolean {
  return [can.viewerCanAccept, can.viewerCanReturn, can.viewerCanExtend, can.viewerCanWrite, can.viewerCanWithdrawAcceptance, can.viewerCanRecordNotReceived].some(Boolean);
}
