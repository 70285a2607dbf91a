import type { ReactNode } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { SummaryCard } from '../../ui/SummaryCard.js';
import { formatDay } from '../../lib/dates.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { count } from '../../lib/words.js';
import { TextLink } from '../../ui/TextLink.js';
import { SummaryList } from '../../ui/SummaryList.js';

const PrecisionAreas_District = graphql(`
  fragment PrecisionAreas_District on District {
    slug
    name
    precisionAreas {
      id
      slug
      name
      area {
        code
      }
      extent {
        id
        source
        members {
          area {
            code
          }
        }
      }
      priorityType
      rationale
      lastReport {
        text
        heldOn
        illustrative
      }
    }
  }
`);

interface PrecisionAreasProps {
  district: FragmentType<typeof PrecisionAreas_District>;
  /** How each stands, where its small areas are known; by its code. */
  standing?: (areaCode: string) => ReactNode;
}

/** The precision areas of a district as cards: why each is named, where it is, how it stands. */
export function PrecisionAreas({ standing, ...props }: PrecisionAreasProps) {
  const district = readFragment(PrecisionAreas_District, props.district);
  return (
    <section>
      <h2 className="govuk-heading-m">Precision areas</h2>
      {district.precisionAreas.length === 0 && <p className="govuk-body">The agreement names no precision area in {district.name}.</p>}
      {district.precisionAreas.map((area) => (
        <SummaryCard key={area.id} title={<TextLink to={paths.precisionArea(district.slug, area.slug)}>{area.name}</TextLink>} headingLevel={3}>
          <SummaryList
            rows={[
              { key: 'Priority type', value: area.priorityType },
              { key: 'Why it is named', value: area.rationale || 'No reason is stated' },
              { key: 'Where it is', value: extentInWords(area.extent ?? null) },
              ...(area.extent && area.area && standing ? [{ key: 'How it stands', value: standing(area.area.code) }] : []),
              { key: 'Last reported', value: area.lastReport ? <LastReport report={area.lastReport} /> : 'No update has had a section on it yet' },
            ]}
          />
        </SummaryCard>
      ))}
    </section>
  );
}

function LastReport({ report: { text, heldOn, illustrative } }: { report: { text: string | null; heldOn: string; illustrative: boolean } }) {
  return (
    <>
      <span className="app-prose">{text}</span> {illustrative && <IllustrativeTag />}
      <span className="app-cell-note">For the meeting of {formatDay(heldOn)}</span>
    </>
  );
}

function extentInWords(extent: { source: string | null; members: readonly unknown[] | null } | null): string {
  if (!extent) return 'Its small areas are not entered yet, so it has no figures';
  return `${count(extent.members?.length ?? 0, 'small area')}, ${extent.source ? `confirmed: ${extent.source}` : 'indicative: not confirmed yet'}`;
}
