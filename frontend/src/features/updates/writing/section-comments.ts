import type { UpdateSection } from '@csa/shared/update-sections.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';

const SectionComments_UpdateRequest = graphql(`
  fragment SectionComments_UpdateRequest on UpdateRequest {
    state
    returns {
      id
      sections {
        section
        comment
        answeredAt
      }
    }
  }
`);

export type WithSectionComments = FragmentType<typeof SectionComments_UpdateRequest>;

export interface SectionComment {
  section: UpdateSection;
  comment: string;
  /** The section was changed since. */
  answered: boolean;
}

/** What the coordinator last said about single sections, while the update is with its lead again. */
export function sectionComments(request: WithSectionComments): SectionComment[] {
  const { state, returns } = readFragment(SectionComments_UpdateRequest, request);
  if (state !== 'RETURNED') return [];
  return (returns?.[0]?.sections ?? []).map(({ section, comment, answeredAt }) => ({ section, comment, answered: Boolean(answeredAt) }));
}
