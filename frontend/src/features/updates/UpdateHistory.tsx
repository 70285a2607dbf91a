import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../lib/dates.js';
import { Details } from '../../ui/Details.js';
import { AcceptedUpdate } from './AcceptedUpdate.js';

const UpdateHistory_Theme = graphql(`
  fragment UpdateHistory_Theme on Theme {
    updates {
      id
      request {
        id
        meeting {
          id
          heldOn
        }
      }
      ...AcceptedUpdate_PerformanceUpdate
    }
  }
`);

/** Earlier meetings, newest first; each opens to what was said then. */
export function UpdateHistory(props: { theme: FragmentType<typeof UpdateHistory_Theme> }) {
  const { updates } = readFragment(UpdateHistory_Theme, props.theme);
  const earlier = (updates ?? []).slice(1);
  if (earlier.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">Earlier meetings</h2>
      {earlier.map((update) => (
        <Details key={update.id} summary={update.request ? `Meeting of ${formatDay(update.request.meeting.heldOn)}` : 'An earlier meeting'}>
          <AcceptedUpdate update={update} />
        </Details>
      ))}
    </section>
  );
}
