import { type AreaOfSection, isAreaSection, type UpdateSection } from '@csa/shared/update-sections.js';
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
    areas {
      section
      slug
      name
      text
    }
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

export const Asked_UpdateRequest = graphql(`
  fragment Asked_UpdateRequest on UpdateRequest {
    openSteps {
      id
      text
      owner
      dueOn
    }
    areas {
      section
      slug
      name
    }
  }
`);

/** What a request asks about: steps of earlier meetings, and the precision areas of a locality. */
export interface Asked {
  steps: readonly SavedStep[];
  areas: readonly (AreaOfSection & { slug: string })[];
}

export const NOTHING_ASKED: Asked = { steps: [], areas: [] };

export function askedBy(request: FragmentType<typeof Asked_UpdateRequest>): Asked {
  const { openSteps, areas } = readFragment(Asked_UpdateRequest, request);
  return { steps: openSteps ?? NOTHING_ASKED.steps, areas: areas ?? NOTHING_ASKED.areas };
}

/** To read an earlier update by: it told of other steps, and the section of an area may have been another one. */
export function ofLastTime({ areas }: Asked): Asked {
  return { steps: [], areas };
}

/** One section as the server has it; the steps that are asked about are among it, answered or not. */
export function savedSection(
  update: FragmentType<typeof SectionValues_PerformanceUpdate> | null | undefined, section: UpdateSection, asked: Asked = NOTHING_ASKED,
): SavedSection {
  const values = readFragment(SectionValues_PerformanceUpdate, update);
  const state = values?.sections?.find((each) => each.section === section);
  const slug = asked.areas.find((area) => area.section === section)?.slug;
  const report = isAreaSection(section) ? values?.areas?.find((area) => (slug ? area.slug === slug : area.section === section)) : undefined;
  const draft = { ...draftOf(values, state?.membersOnly ?? false, asked.steps), areaReport: report?.text ?? '' };
  return { draft, version: state?.version ?? 0, savedAt: state?.savedAt ?? null, completed: state?.completed ?? null };
}
