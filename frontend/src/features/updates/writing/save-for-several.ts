import type { UpdateSection } from '@csa/shared/update-sections.js';
import type { Client } from 'urql';
import { graphql } from '../../../graphql/generated/gql.js';
import { faultsIn } from '../../../graphql/use-change.js';
import { formatInstant } from '../../../lib/dates.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { type UpdateDraft, valuesOf } from './update-draft.js';

const CommonParts_save = graphql(`
  mutation CommonParts_save($input: SaveSectionForSeveralInput!) {
    saveSectionForSeveral(input: $input) {
      updates {
        id
        request {
          id
          state
        }
      }
      problems {
        requestId
        problem {
          __typename
          ... on UpdateBlocked {
            reasons {
              message
            }
          }
          ... on EditConflict {
            savedBy
            savedAt
          }
        }
      }
    }
  }
`);

export interface ThemeToSave {
  requestId: string;
  version: number;
  name: string;
}

/** What is said of the figures of one theme stays as it is. */
const OF_ONE_THEME = ['conflictReason', 'commentaries'];

/** Saves one section for all the themes or for none; every reason why not, each with the name of its theme. */
export async function saveForSeveral(client: Client, section: UpdateSection, draft: UpdateDraft, themes: readonly ThemeToSave[]): Promise<FieldError[]> {
  const input = {
    section, values: Object.fromEntries(Object.entries(valuesOf(draft, section)).filter(([field]) => !OF_ONE_THEME.includes(field))), membersOnly: draft.membersOnly || undefined, completed: true,
    themes: themes.map(({ requestId, version }) => ({ requestId, version })),
  };
  const { data, error } = await client.mutation(CommonParts_save, { input }).toPromise();
  if (!data) return faultsIn(null, error).map(({ path, message }) => ({ path: path.replace(/^values\./, ''), message }));
  return data.saveSectionForSeveral.problems.map(({ requestId, problem }) => {
    const name = themes.find((theme) => theme.requestId === requestId)?.name ?? 'A theme';
    const why = problem.__typename === 'UpdateBlocked'
      ? problem.reasons.map(({ message }) => message).join(' ')
      : `${problem.savedBy ?? 'Somebody else'} saved this part${problem.savedAt ? ` on ${formatInstant(problem.savedAt)}` : ''}, after you opened this page. Read what stands there now, then save again or leave the theme out.`;
    return { path: `theme-${requestId}`, message: `${name}: ${why}` };
  });
}
