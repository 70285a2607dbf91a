import { fieldLabel, sectionTitle, type UpdateField, type UpdateSection } from '@csa/shared/update-sections.js';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { SummaryCard } from '../../../ui/SummaryCard.js';
import { SummaryList, type SummaryRow } from '../../../ui/SummaryList.js';
import { FieldAnswer } from './FieldAnswer.js';
import { sectionSlug } from '../section-paths.js';
import { askedBy, savedSection } from '../writing/section-values.js';
import { fieldsShown } from '../writing/section-texts.js';
import type { UpdateDraft } from '../writing/update-draft.js';

const UpdateAnswers_UpdateRequest = graphql(`
  fragment UpdateAnswers_UpdateRequest on UpdateRequest {
    id
    sections
    viewerCanWrite
    ...Asked_UpdateRequest
    update {
      id
      ...SectionValues_PerformanceUpdate
    }
  }
`);

/** Everything that was answered, section by section; each answer can be changed while the update may be written. */
export function UpdateAnswers(props: { request: FragmentType<typeof UpdateAnswers_UpdateRequest> }) {
  const request = readFragment(UpdateAnswers_UpdateRequest, props.request);
  const { id, sections, viewerCanWrite, update } = request;
  const { steps, areas } = askedBy(request);
  const asked = { steps: viewerCanWrite ? steps : [], areas };
  return (sections ?? []).map((section) => {
    const { draft } = savedSection(update, section, asked);
    const changeAt = viewerCanWrite ? `${paths.updateSection(id, sectionSlug(section))}?from=check` : undefined;
    return (
      <SummaryCard key={section} title={sectionTitle(section, areas)}>
        <SummaryList rows={rowsOf(section, draft, (field) => fieldLabel(field, section, areas), changeAt)} />
      </SummaryCard>
    );
  });
}

function rowsOf(section: UpdateSection, draft: UpdateDraft, labelOf: (field: UpdateField) => string, changeAt: string | undefined): SummaryRow[] {
  const rows: SummaryRow[] = fieldsShown(draft, section).map((field) => ({
    key: labelOf(field),
    value: <FieldAnswer draft={draft} field={field} />,
    action: changeAt ? { to: changeAt, text: 'Change', hiddenText: field === 'areaReport' ? labelOf(field) : labelOf(field).toLowerCase() } : undefined,
  }));
  if (draft.membersOnly) rows.push({ key: 'Who may read it', value: 'Members of the group only' });
  return rows;
}
