import { fieldLabel, SECTION_FIELDS, sectionsAsked, type UpdateField, type UpdateForm, type UpdateSection } from '@csa/shared/update-sections.js';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { AssuranceTag } from '../../../ui/AssuranceTag.js';
import { DirectionMark } from '../../../ui/DirectionMark.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { RatingTag } from '../../../ui/RatingTag.js';
import { FieldAnswer } from './FieldAnswer.js';
import { UpdateConflict } from './UpdateConflict.js';
import { savedSection } from '../writing/section-values.js';

const UpdateReading_PerformanceUpdate = graphql(`
  fragment UpdateReading_PerformanceUpdate on PerformanceUpdate {
    id
    rating
    ratingWord
    direction
    assuranceLevel
    illustrative
    nilReason
    headline
    areas {
      section
      slug
      name
    }
    lastSteps {
      outcome
    }
    ...UpdateConflict_PerformanceUpdate
    ...SectionValues_PerformanceUpdate
  }
`);

/** Shown at the top, and so not repeated among the answers below. */
const AT_THE_TOP: readonly UpdateField[] = ['rating', 'direction', 'assuranceLevel', 'headline', 'conflictReason'];

interface UpdateReadingProps {
  form: UpdateForm;
  update: FragmentType<typeof UpdateReading_PerformanceUpdate>;
  /** The figures of a precision area, to stand beside what is said of it. */
  figures?: (slug: string, name: string) => ReactNode;
}

/** One update as a page to read: the judgement, the headline, then each answer in its order. */
export function UpdateReading({ form, figures, ...props }: UpdateReadingProps) {
  const update = readFragment(UpdateReading_PerformanceUpdate, props.update);
  const { rating, ratingWord, direction, assuranceLevel, illustrative, nilReason, headline, areas, lastSteps } = update;
  if (nilReason) return <p className="govuk-body-l">Nil return: {nilReason}</p>;
  const areaOf = (section: UpdateSection) => (areas ?? []).find((area) => area.section === section);
  const sections = sectionsAsked(form, (lastSteps ?? []).length > 0, (areas ?? []).length).map((section) => ({ section, area: areaOf(section), fields: SECTION_FIELDS[section].filter((field) => !AT_THE_TOP.includes(field)), draft: savedSection(update, section).draft }));
  return (
    <>
      <p className="govuk-body app-tag-row">
        {form === 'MONITORED' ? <RatingTag rating={rating} word={ratingWord} /> : <AssuranceTag level={assuranceLevel} />}
        {form === 'MONITORED' && <DirectionMark direction={direction} />}
        {illustrative && <IllustrativeTag />}
      </p>
      <p className="govuk-body-l">{headline || 'No headline given.'}</p>
      <UpdateConflict update={update} />
      {sections.flatMap(({ section, area, fields, draft }) => fields.map((field) => (
        <div key={`${section} ${field}`}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{fieldLabel(field, section, areas ?? [])}</h3>
          <FieldAnswer draft={draft} field={field} />
          {draft.membersOnly && <p className="govuk-body-s app-secondary">For members of the group only.</p>}
          {area && figures && <div className="app-beside">{figures(area.slug, area.name)}</div>}
        </div>
      )))}
    </>
  );
}
