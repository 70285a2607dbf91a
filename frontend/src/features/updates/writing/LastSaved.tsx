import { sectionTitle } from '@csa/shared/update-sections.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { formatInstant } from '../../../lib/dates.js';
import { wasSavedHere } from './saved-here.js';

const LastSaved_UpdateRequest = graphql(`
  fragment LastSaved_UpdateRequest on UpdateRequest {
    id
    areas {
      section
      name
    }
    update {
      id
      sections {
        section
        savedAt
        savedBy
      }
    }
  }
`);

/** What the server holds: whoever goes on from another device sees that their text is there, and from where. */
export function LastSaved(props: { request: FragmentType<typeof LastSaved_UpdateRequest> }) {
  const { id, areas, update } = readFragment(LastSaved_UpdateRequest, props.request);
  const [latest] = (update?.sections ?? []).filter(({ savedAt }) => savedAt).sort((one, other) => ((one.savedAt ?? '') < (other.savedAt ?? '') ? 1 : -1));
  if (!latest?.savedAt) return <p className="govuk-body app-secondary">Nothing has been saved yet. Everything you write is saved as you go, and you can go on from another device.</p>;
  const where = wasSavedHere(id, latest.savedAt) ? 'on this device' : 'on another device';
  return (
    <p className="govuk-body app-secondary">
      Last saved {formatInstant(latest.savedAt)} {where}, by {latest.savedBy}, in “{sectionTitle(latest.section, areas ?? [])}”. You can go on from any device.
    </p>
  );
}
