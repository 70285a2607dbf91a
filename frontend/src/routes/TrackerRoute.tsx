import { useLayoutEffect, useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { AskAlso } from '../features/meetings/AskAlso.js';
import { FreezeStep } from '../features/meetings/FreezeStep.js';
import { Tracker } from '../features/meetings/Tracker.js';
import { AcceptSeveral } from '../features/updates/cycle/AcceptSeveral.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useDoneElsewhere } from '../lib/use-done-elsewhere.js';
import { awaitHeading } from '../ui/arrival.js';
import { BackLink } from '../ui/BackLink.js';
import { NotificationBanner } from '../ui/NotificationBanner.js';
import { FoldedAreaFigures } from './update/AreaFigures.js';

const TrackerQuery = graphql(`
  query Tracker($id: ID!, $accepting: Boolean!) {
    meeting(id: $id) {
      id
      ...FreezeStep_Meeting
      ...AcceptSeveral_Meeting @include(if: $accepting)
      ...Tracker_Meeting
      ...AskAlso_Meeting
    }
  }
`);

export function Component() {
  const { id = '' } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const step = stepIn(parameters.get('step'));
  const [done, setDone] = useState(useDoneElsewhere());
  const [result, reload] = useQuery({ query: TrackerQuery, variables: { id, accepting: step === 'accept' } });
  useHeadingOfStep(step);
  const finishStep = async (sentence: string) => {
    setDone(sentence);
    await navigate(paths.tracker(id));
  };
  return (
    <Answer result={result} what="the tracker" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ meeting }) => (
        <>
          <BackLink to={step ? paths.tracker(meeting.id) : paths.meeting(meeting.id)}>{step ? 'Tracker' : 'Meeting'}</BackLink>
          {done && !step && <NotificationBanner key={done} kind="success" heading={done} />}
          {step === 'freeze' && <FreezeStep meeting={meeting} onFrozen={(packId, version) => void navigate(paths.pack(packId, version))} />}
          {step === 'accept' && <AcceptSeveral meeting={meeting} figures={(slug, name) => <FoldedAreaFigures slug={slug} name={name} />} onDone={(sentence) => void finishStep(sentence)} />}
          {!step && <Tracker meeting={meeting} onDone={setDone} />}
          {!step && <AskAlso meeting={meeting} onDone={setDone} />}
        </>
      )}
    </Answer>
  );
}

type Step = 'freeze' | 'accept' | null;

function stepIn(text: string | null): Step {
  return text === 'freeze' || text === 'accept' ? text : null;
}

/** The step is a page of its own to its reader, though only the end of the address changes. */
function useHeadingOfStep(step: Step): void {
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current !== step) awaitHeading();
    before.current = step;
  }, [step]);
}
