import type { UpdateSection } from '@csa/shared/update-sections.js';
import { InsetText } from '../../../ui/InsetText.js';
import { sectionComments, type WithSectionComments } from './section-comments.js';

/** What the coordinator asks for in this section, above its form. */
export function SectionCommentNote({ request, section }: { request: WithSectionComments; section: UpdateSection }) {
  const comment = sectionComments(request).find((each) => each.section === section);
  if (!comment) return null;
  return (
    <InsetText>
      <p className="govuk-body govuk-!-font-weight-bold">The coordinator’s comment on this section</p>
      <p className="govuk-body app-prose">{comment.comment}</p>
      {comment.answered && <p className="govuk-body-s app-secondary">You have changed this section since.</p>}
    </InsetText>
  );
}
