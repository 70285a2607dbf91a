import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { formatInstant } from '../../../lib/dates.js';
import type { UpdateRequestState } from '../../../lib/terms.js';
import { Details } from '../../../ui/Details.js';
import { Empty } from '../../../ui/Empty.js';
import { UpdateReading } from '../reading/UpdateReading.js';
import { useWideScreen } from '../writing/use-wide-screen.js';

const ReviewTexts_UpdateRequest = graphql(`
  fragment ReviewTexts_UpdateRequest on UpdateRequest {
    state
    form
    update {
      id
      submittedAt
      submittedByPost
      lastSavedAt
      ...UpdateReading_PerformanceUpdate
    }
    previousUpdate {
      id
      request {
        id
        meeting {
          id
          title
        }
      }
      ...UpdateReading_PerformanceUpdate
    }
  }
`);

interface ReviewTextsProps {
  request: FragmentType<typeof ReviewTexts_UpdateRequest>;
  /** The figures of a precision area, to judge what is said of it by. */
  figures: (slug: string, name: string) => ReactNode;
}

/** What was submitted, and what was said last time beside it. */
export function ReviewTexts({ figures, ...props }: ReviewTextsProps) {
  const { state, form, update, previousUpdate } = readFragment(ReviewTexts_UpdateRequest, props.request);
  const wide = useWideScreen();
  const before = previousUpdate
    ? <UpdateReading form={form} update={previousUpdate} />
    : <p className="govuk-body">There is no earlier update to compare with.</p>;
  const beforeTitle = previousUpdate?.request ? `Last time: ${previousUpdate.request.meeting.title}` : 'Last time';
  return (
    <div className="govuk-grid-row">
      <section className="govuk-grid-column-one-half" aria-labelledby="this-update">
        <h2 className="govuk-heading-m" id="this-update">This update</h2>
        {update ? <p className="govuk-body-s app-secondary">{whenSaid(state, update)}</p> : <Empty>Nothing has been written yet. When the lead officer submits the update it can be read here.</Empty>}
        {update && <UpdateReading form={form} update={update} figures={figures} />}
      </section>
      <section className="govuk-grid-column-one-half" aria-label="Last time">
        {wide ? <><h2 className="govuk-heading-m">{beforeTitle}</h2>{before}</> : <Details summary={beforeTitle}>{before}</Details>}
      </section>
    </div>
  );
}

function whenSaid(state: UpdateRequestState, update: { submittedAt?: string | null; submittedByPost?: string | null; lastSavedAt?: string | null }): string {
  const submitted = update.submittedAt && `${update.submittedByPost ? ` by ${update.submittedByPost}` : ''} on ${formatInstant(update.submittedAt)}`;
  if (submitted && (state === 'SUBMITTED' || state === 'ACCEPTED')) return `Submitted${submitted}.`;
  if (submitted) return `Last submitted${submitted}; went back to its lead since, and not resubmitted.`;
  return update.lastSavedAt ? `A draft, last saved on ${formatInstant(update.lastSavedAt)}. It has not been submitted.` : 'A draft that has not been submitted.';
}
