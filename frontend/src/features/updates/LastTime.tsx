import type { UpdateSection } from '@csa/shared/update-sections.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { Details } from '../../ui/Details.js';
import { savedSection } from './section-values.js';
import { sectionTexts } from './update-draft.js';
import { useWideScreen } from './use-wide-screen.js';

const LastTime_UpdateRequest = graphql(`
  fragment LastTime_UpdateRequest on UpdateRequest {
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
}

/** What was said in this section at the last meeting: beside the form, or folded away under it on a phone. */
export function LastTime({ request, section }: LastTimeProps) {
  const { previousUpdate } = readFragment(LastTime_UpdateRequest, request);
  const wide = useWideScreen();
  if (!previousUpdate) return <p className="govuk-body app-secondary">There is no earlier update to compare with.</p>;
  const texts = sectionTexts(savedSection(previousUpdate, section).draft, section);
  const said = (
    <>
      <p className="govuk-body-s app-secondary">{previousUpdate.request.meeting.title}</p>
      {texts.map(({ field, label, text }) => (
        <div key={field}>
          <h3 className="govuk-heading-s">{label}</h3>
          <p className="govuk-body app-prose">{text || 'Not provided'}</p>
        </div>
      ))}
    </>
  );
  if (!wide) return <Details summary="What was said last time">{said}</Details>;
  return (
    <>
      <h2 className="govuk-heading-m">Last time</h2>
      {said}
    </>
  );
}
