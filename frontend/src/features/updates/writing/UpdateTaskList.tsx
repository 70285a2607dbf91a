import { sectionTitle, type UpdateSection } from '@csa/shared/update-sections.js';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { formatTime } from '../../../lib/dates.js';
import { sectionComments } from './section-comments.js';
import { sectionHint } from './section-hint.js';
import { sectionSlug } from '../section-paths.js';
import { askedBy, ofLastTime, savedSection } from './section-values.js';
import { TaskListItem } from './TaskListItem.js';
import { taskStatus } from './task-status.js';

const UpdateTaskList_UpdateRequest = graphql(`
  fragment UpdateTaskList_UpdateRequest on UpdateRequest {
    id
    sections
    ...Asked_UpdateRequest
    writers {
      section
      writer
      since
    }
    ...SectionComments_UpdateRequest
    update {
      id
      conflict {
        sentence
      }
      conflictReason
      sections {
        section
        version
        complete
        completed
      }
      ...SectionValues_PerformanceUpdate
    }
    previousUpdate {
      id
      ...SectionValues_PerformanceUpdate
    }
  }
`);

/** The sections of one update as tasks; the whole row leads to the section. */
export function UpdateTaskList(props: { request: FragmentType<typeof UpdateTaskList_UpdateRequest> }) {
  const request = readFragment(UpdateTaskList_UpdateRequest, props.request);
  const { id, sections, update, previousUpdate, writers } = request;
  const asked = askedBy(request);
  const comments = sectionComments(request);
  const hintOf = (section: UpdateSection) => {
    const said = sectionHint(section, savedSection(update, section, asked).draft, savedSection(previousUpdate, section, ofLastTime(asked)).draft);
    const here = (writers ?? []).filter((each) => each.section === section).map(({ writer, since }) => `${writer} is writing here, since ${formatTime(since)}`);
    return [said, ...here].filter((part) => part !== '').join(' · ');
  };
  return (
    <ul className="govuk-task-list">
      {(sections ?? []).map((section) => (
        <TaskListItem
          key={section}
          id={section}
          to={paths.updateSection(id, sectionSlug(section))}
          title={sectionTitle(section, asked.areas)}
          hint={hintOf(section)}
          comment={comments.find((each) => each.section === section && !each.answered)?.comment}
          status={taskStatus(update?.sections?.find((each) => each.section === section), section === 'EVIDENCE' && hasQuestion(update))}
        />
      ))}
    </ul>
  );
}

/** The figures speak against the judgement, and its lead has not said why yet. */
function hasQuestion(update: { conflict: object | null; conflictReason: string | null } | null): boolean {
  return update !== null && update.conflict !== null && !update.conflictReason;
}
