import type { UpdateSection } from '@csa/shared/update-sections.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { draftOf, type UpdateDraft } from './update-draft.js';

export const SectionValues_PerformanceUpdate = graphql(`
  fragment SectionValues_PerformanceUpdate on PerformanceUpdate {
    id
    rating
    ratingReason
    direction
    headline
    progress
    concerns
    nextSteps {
      id
      text
      owner
      dueOn
    }
    ask
    askDetail
    assuranceBoard
    assuredOn
    assuranceLevel
    assuranceReason
    keyMessages
    escalations
    sections {
      section
      version
      membersOnly
      completed
      savedAt
    }
  }
`);

export interface SavedSection {
  draft: UpdateDraft;
  /** Nought until somebody has saved the section for the first time. */
  version: number;
  savedAt: string | null;
  /** What was answered to whether it is complete; null until somebody has. */
  completed: boolean | null;
}

/** One section as the server has it. */
export function savedSection(update: FragmentType<typeof SectionValues_PerformanceUpdate> | null | undefined, section: UpdateSection): SavedSection {
  const values = readFragment(SectionValues_PerformanceUpdate, update);
  const state = values?.sections?.find((each) => each.section === section);
  return { draft: draftOf(values, state?.membersOnly ?? false), version: state?.version ?? 0, savedAt: state?.savedAt ?? null, completed: state?.completed ?? null };
}
