import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { graphql } from '../../../graphql/generated/gql.js';
import type { IssueChoices } from './IssueFields.js';

const IssueChoices_Hub = graphql(`
  fragment IssueChoices_Hub on Hub {
    places {
      code
      name
      level
    }
  }
`);

const IssueChoices_Query = graphql(`
  fragment IssueChoices_Query on Query {
    organisations {
      id
      name
    }
    agreement {
      id
      priorities {
        id
        themes {
          id
          name
        }
      }
    }
  }
`);

/** What a form of the hub offers: the places of the district, the agencies of the register, and the themes of the agreement’s priorities. */
export function choicesOf(hub: FragmentType<typeof IssueChoices_Hub> | null | undefined, register: FragmentType<typeof IssueChoices_Query>): IssueChoices {
  const { organisations, agreement } = readFragment(IssueChoices_Query, register);
  return { places: readFragment(IssueChoices_Hub, hub)?.places ?? [], agencies: organisations, themes: agreement?.priorities.flatMap(({ themes }) => themes) ?? [] };
}
