import { fieldLabel, type UpdateSection } from '@csa/shared/update-sections.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { Details } from '../../../ui/Details.js';
import { FieldAnswer } from '../reading/FieldAnswer.js';
import { askedBy, ofLastTime, savedSection } from './section-values.js';
import { fieldsShown } from './section-texts.js';
import { useWideScreen } from './use-wide-screen.js';

const LastTime_UpdateRequest = graphql(`
  fragment LastTime_UpdateRequest on UpdateRequest {
    ...Asked_UpdateRequest
    previousUpdate {
      id
      request {
        id
        meeting {
          id
          title
        }
      }
      ...SectionValues_PerformanceUpdate
    }
  }
`);

interface LastTimeProps {
  request: FragmentType<typeof LastTime_UpdateRequest>;
  section: UpdateSection;
  /** Folded away also where there is room. */
  folded?: boolean;
}

/** What was said in this section at the last meeting: beside the form, or folded away under it on a phone. */
export function LastTime({ request, section, folded }: LastTimeProps) {
  const values = readFragment(LastTime_UpdateRequest, request);
  const { previousUpdate } = values;
  const asked = askedBy(values);
  const wide = useWideScreen();
  if (!previousUpdate) return <p className="govuk-body app-secondary">There is no earlier update to compare with.</p>;
  const { draft } = savedSection(previousUpdate, section, ofLastTime(asked));
  const said = (
    <>
      <p className="govuk-body-s app-secondary">{previousUpdate.request?.meeting.title}</p>
      {fieldsShown(draft, section).map((field) => (
        <div key={field}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{fieldLabel(field, section, asked.areas)}</h3>
          <FieldAnswer draft={draft} field={field} />
        </div>
      ))}
    </>
  );
  if (!wide || folded) return <Details summary="What was said last time">{said}</Details>;
  return (
    <>
      <h2 className="govuk-heading-m">Last time</h2>
      {said}
    </>
  );
}
