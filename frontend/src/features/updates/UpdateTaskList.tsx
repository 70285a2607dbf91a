import { SECTION_TITLES, SECTIONS, type UpdateSection } from '@csa/shared/update-sections.js';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { sectionHint } from './section-hint.js';
import { sectionSlug } from './section-paths.js';
import { savedSection } from './section-values.js';
import { TaskListItem, type TaskStatus } from './TaskListItem.js';

const UpdateTaskList_UpdateRequest = graphql(`
  fragment UpdateTaskList_UpdateRequest on UpdateRequest {
    id
    form
    update {
      id
      sections {
        section
        version
        complete
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
  const { id, form, update, previousUpdate } = readFragment(UpdateTaskList_UpdateRequest, props.request);
  const statusOf = (section: UpdateSection): TaskStatus => {
    const state = update?.sections?.find((each) => each.section === section);
    if (state?.complete) return 'Completed';
    return state && state.version > 0 ? 'In progress' : 'Not yet started';
  };
  return (
    <ul className="govuk-task-list">
      {SECTIONS[form].map((section) => (
        <TaskListItem
          key={section}
          id={section}
          to={paths.updateSection(id, sectionSlug(section))}
          title={SECTION_TITLES[section]}
          hint={sectionHint(section, savedSection(update, section).draft, savedSection(previousUpdate, section).draft)}
          status={statusOf(section)}
        />
      ))}
    </ul>
  );
}
