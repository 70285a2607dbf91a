import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { TextLink } from '../../../ui/TextLink.js';
import { sectionOfPath, sectionSlug } from '../section-paths.js';

const SubmissionBlockers_UpdateRequest = graphql(`
  fragment SubmissionBlockers_UpdateRequest on UpdateRequest {
    id
    form
    blockers {
      path
      message
    }
  }
`);

/** What the server still misses before it takes the update, each line leading to its section. */
export function SubmissionBlockers(props: { request: FragmentType<typeof SubmissionBlockers_UpdateRequest> }) {
  const { id, form, blockers } = readFragment(SubmissionBlockers_UpdateRequest, props.request);
  if (!blockers || blockers.length === 0) return null;
  return (
    <section className="govuk-inset-text" aria-labelledby="still-needed">
      <h2 className="govuk-heading-s" id="still-needed">Still needed before you can submit</h2>
      <ul className="govuk-list govuk-list--bullet">
        {blockers.map(({ path, message }) => {
          const section = sectionOfPath(form, path);
          return (
            <li key={`${path} ${message}`}>
              {section ? <TextLink to={paths.updateSection(id, sectionSlug(section))}>{message}</TextLink> : message}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
