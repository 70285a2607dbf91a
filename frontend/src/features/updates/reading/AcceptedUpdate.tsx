import { Fragment, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import type { AcceptedUpdate_PerformanceUpdateFragment } from '../../../graphql/generated/graphql.js';
import { formatDay, formatInstant } from '../../../lib/dates.js';
import { AcceptedAsk } from './AcceptedAsk.js';
import { AcceptedEvidence } from './AcceptedEvidence.js';
import { AcceptedLastSteps } from './AcceptedLastSteps.js';
import { AcceptedNextSteps } from './AcceptedNextSteps.js';
import { JudgementLine } from './JudgementLine.js';
import { UpdateConflict } from './UpdateConflict.js';
import { ReadSection } from './ReadSection.js';

const AcceptedUpdate_PerformanceUpdate = graphql(`
  fragment AcceptedUpdate_PerformanceUpdate on PerformanceUpdate {
    form
    nilReason
    ratingReason
    headline
    progress
    areas {
      slug
      name
      text
    }
    concerns
    assuranceBoard
    assuredOn
    assuranceReason
    keyMessages
    escalations
    submittedAt
    submittedByPost
    withheld
    ...JudgementLine_PerformanceUpdate
    ...UpdateConflict_PerformanceUpdate
    ...AcceptedNextSteps_PerformanceUpdate
    ...AcceptedAsk_PerformanceUpdate
    ...AcceptedLastSteps_PerformanceUpdate
    ...AcceptedEvidence_PerformanceUpdate
  }
`);

interface AcceptedUpdateProps {
  update: FragmentType<typeof AcceptedUpdate_PerformanceUpdate>;
  /** The page has shown the status and direction already. */
  judgedAbove?: boolean;
  /** The figures of a precision area, to stand beside what is said of it. */
  figures?: (slug: string, name: string) => ReactNode;
}

/** An accepted update as a page to read. */
export function AcceptedUpdate(props: AcceptedUpdateProps) {
  const update = readFragment(AcceptedUpdate_PerformanceUpdate, props.update);
  return (
    <div className="app-update">
      <p className="govuk-body-l app-update__headline">{update.nilReason ? `Nil return: ${update.nilReason}` : (update.headline ?? 'No headline given')}</p>
      <UpdateConflict update={update} />
      {!props.judgedAbove && <JudgementLine update={update} />}
      {!update.nilReason && <Answers update={update} figures={props.figures} />}
      <p className="govuk-body-s app-secondary">
        {update.submittedAt ? `Submitted ${formatInstant(update.submittedAt)}` : 'Not submitted'}
        {update.submittedByPost && ` by ${update.submittedByPost}`}
      </p>
    </div>
  );
}

type Update = AcceptedUpdate_PerformanceUpdateFragment;

interface AnswersProps {
  update: Update;
  figures: AcceptedUpdateProps['figures'];
}

/** What was answered, section by section. */
function Answers({ update, figures }: AnswersProps) {
  return (
    <>
      {update.form === 'ASSURANCE' ? (
        <>
          <p className="govuk-body">{assurance(update.assuranceBoard, update.assuredOn)}</p>
          <ReadSection heading="Why this level of assurance" text={update.assuranceReason} withheld={update.withheld.includes('ASSURANCE')} />
          <ReadSection heading="Key messages" text={update.keyMessages} withheld={update.withheld.includes('KEY_MESSAGES')} />
          <Areas update={update} figures={figures} />
          <ReadSection heading="Escalations" text={update.escalations} withheld={update.withheld.includes('ESCALATIONS')} />
        </>
      ) : (
        <>
          <ReadSection heading="Why this status" text={update.ratingReason} withheld={update.withheld.includes('STATUS')} />
          <ReadSection heading="Progress" text={update.progress} withheld={update.withheld.includes('HEADLINE')} />
          <Areas update={update} figures={figures} />
          <ReadSection heading="Concerns and risks" text={update.concerns} withheld={update.withheld.includes('CONCERNS')} />
          <AcceptedLastSteps update={update} />
          <AcceptedNextSteps update={update} />
        </>
      )}
      <AcceptedAsk update={update} />
      <AcceptedEvidence update={update} />
    </>
  );
}

/** What is said of each precision area. */
function Areas({ update: { areas }, figures }: AnswersProps) {
  return (areas ?? []).map(({ slug, name, text }) => (
    <Fragment key={slug}>
      <ReadSection heading={name} text={text} withheld={false} />
      {figures?.(slug, name)}
    </Fragment>
  ));
}

function assurance(board: string | null, day: string | null): string {
  return `Assurance given by ${board ?? 'a board that is not named'}${day ? ` on ${formatDay(day)}` : ', day not given'}.`;
}
