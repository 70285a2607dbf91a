import type { UpdateSection } from '@csa/shared/update-sections.js';
import type { Client, CombinedError } from 'urql';
import { fieldErrors } from '../../../graphql/errors.js';
import { graphql } from '../../../graphql/generated/gql.js';
import type { SaveUpdateSectionInput } from '../../../graphql/generated/graphql.js';
import { noteSavedHere } from './saved-here.js';
import type { SaveOutcome, SaverSettings } from './section-saver.js';
import { type Asked, NOTHING_ASKED, savedSection } from './section-values.js';
import { valuesOf } from './update-draft.js';

const SectionForm_save = graphql(`
  mutation SectionForm_save($input: SaveUpdateSectionInput!) {
    saveUpdateSection(input: $input) {
      __typename
      ... on PerformanceUpdate {
        id
        request {
          id
          state
        }
        ...SectionValues_PerformanceUpdate
      }
      ... on UpdateBlocked {
        message
        reasons {
          path
          message
        }
      }
      ... on EditConflict {
        version
        message
        savedBy
        savedAt
      }
    }
  }
`);

const SectionForm_latest = graphql(`
  query SectionForm_latest($id: ID!) {
    updateRequest(id: $id) {
      id
      update {
        id
        ...SectionValues_PerformanceUpdate
      }
    }
  }
`);

type Send = SaverSettings['send'];

/** How one section of one request is saved: every answer of the server turned into an outcome the form can show. */
export function sectionSender(client: Client, requestId: string, section: UpdateSection, asked: Asked = NOTHING_ASKED): Send {
  return async (draft, version, completed) => {
    const input: SaveUpdateSectionInput = { requestId, section, version, values: valuesOf(draft, section), membersOnly: draft.membersOnly, completed };
    const { data, error } = await client.mutation(SectionForm_save, { input }).toPromise();
    const result = data?.saveUpdateSection;
    if (!result) return refused(error);
    if (result.__typename === 'UpdateBlocked') return { kind: 'refused', message: result.message, fields: result.reasons };
    if (result.__typename === 'EditConflict') return await conflictWith(client, requestId, section, asked, result);
    const saved = savedSection(result, section);
    if (saved.savedAt) noteSavedHere(requestId, saved.savedAt);
    return { kind: 'saved', version: saved.version, at: saved.savedAt ?? new Date().toISOString() };
  };
}

function refused(error: CombinedError | undefined): SaveOutcome {
  const fields = error ? fieldErrors(error).map(withoutValues) : [];
  return { kind: 'refused', message: fields.map(({ message }) => message).join(' ') || NO_ANSWER, fields };
}

const NO_ANSWER = 'The service did not answer. Try again in a minute.';

/** The server names a field as it stands in the input; the form knows it without the wrapping. */
function withoutValues({ path, message }: { path: string; message: string }) {
  return { path: path.replace(/^(input\.)?values\./, ''), message };
}

interface Conflict {
  version: number;
  message: string;
  savedBy?: string | null;
  savedAt?: string | null;
}

/** The other text is asked for as values, so that the author can take it up and go on from it. */
async function conflictWith(client: Client, id: string, section: UpdateSection, asked: Asked, conflict: Conflict): Promise<SaveOutcome> {
  const { data, error } = await client.query(SectionForm_latest, { id }, { requestPolicy: 'network-only' }).toPromise();
  if (!data) return refused(error);
  const { draft, version } = savedSection(data.updateRequest.update, section, asked);
  const { message, savedBy, savedAt } = conflict;
  return { kind: 'conflict', conflict: { version, message, savedBy: savedBy ?? null, savedAt: savedAt ?? null, theirs: draft } };
}
