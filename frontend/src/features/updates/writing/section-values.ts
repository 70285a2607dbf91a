import type { UpdateSection } from '@csa/shared/update-sections.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { draftOf, type SavedStep, type UpdateDraft } from './update-draft.js';

export const SectionValues_PerformanceUpdate = graphql(`
  fragment SectionValues_PerformanceUpdate on PerformanceUpdate {
    id
    lastSteps {
      step {
        id
        text
        owner
        dueOn
      }
      outcome
      wasDueOn
      dueOn
      reason
    }
    rating
    ratingWord
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
    conflict {
      sentence
    }
    conflictReason
    commentaries {
      measureSlug
      measure
      text
    }
    evidence {
      title
      address
    }
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

export const AskedSteps_UpdateRequest = graphql(`
  fragment AskedSteps_UpdateRequest on UpdateRequest {
    openSteps {
      id
      text
      owner
      dueOn
    }
  }
`);

/** The steps that a request asks about. */
export function askedSteps(request: FragmentType<typeof AskedSteps_UpdateRequest>): readonly SavedStep[] {
  return readFragment(AskedSteps_UpdateRequest, request).openSteps ?? [];
}

/** One section as the server has it; `asked` are the steps that its form asks about, answered or not. */
export function savedSection(
  update: FragmentType<typeof SectionValues_PerformanceUpdate> | null | undefined, section: UpdateSection, asked: readonly SavedStep[] = [],
): SavedSection {
  const values = readFragment(SectionValues_PerformanceUpdate, update);
  const state = values?.sections?.find((each) => each.section === section);
  return { draft: draftOf(values, state?.membersOnly ?? false, asked), version: state?.version ?? 0, savedAt: state?.savedAt ?? null, completed: state?.completed ?? null };
}
