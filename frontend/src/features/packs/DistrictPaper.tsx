import type { ReactNode } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay, formatInstant, formatLongDay, today } from '../../lib/dates.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { InsetText } from '../../ui/InsetText.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { TextLink } from '../../ui/TextLink.js';
import { DistrictExtracts } from './DistrictExtracts.js';
import { PackItem } from './PackItem.js';
import { PackStanding } from './PackStanding.js';
import { usePrintFooter } from './use-print-footer.js';

const DistrictPaper_DistrictPaper = graphql(`
  fragment DistrictPaper_DistrictPaper on DistrictPaper {
    districtName
    cspName
    version {
      id
      number
      hash
      frozenAt
      withheld
      content {
        partnership
        meetingTitle
        heldOn
        illustrative
      }
      pack {
        id
        addenda {
          id
          themeSlug
          ...PackItem_Addendum
        }
      }
      ...PackStanding_PackVersion
    }
    own {
      slug
      ...PackItem_PackItem
    }
    ...DistrictExtracts_DistrictPaper
  }
`);

type Paper = FragmentType<typeof DistrictPaper_DistrictPaper>;

/** Where a district's paper comes from: who chairs the partnership, which pack, its version and its seal. */
export function DistrictPaperSource({ paper: masked, led }: { paper: Paper; led: readonly { key: string; value: ReactNode }[] }) {
  const { cspName, version } = readFragment(DistrictPaper_DistrictPaper, masked);
  const { content } = version ?? {};
  usePrintFooter(version ? `${cspName}, from pack version ${version.number} of ${formatDay(version.content.heldOn)}, seal ${version.hash.slice(0, 12)}` : cspName);
  return (
    <>
      {version && <PackStanding version={version} />}
      <SummaryList
        rows={[
          ...led,
          ...(version && content
            ? [
                { key: 'Taken from', value: <><TextLink to={paths.pack(version.pack.id, version.number)}>Pack for {content.meetingTitle}</TextLink>, {formatLongDay(content.heldOn)}, version {version.number}, frozen {formatInstant(version.frozenAt)}</> },
                { key: 'Seal of that copy', value: <span className="app-code">{version.hash}</span> },
              ]
            : []),
          { key: 'Read on', value: formatLongDay(today()) },
        ]}
      />
      {content?.illustrative && <p className="govuk-body"><IllustrativeTag /> That pack holds updates made up to show how the service works.</p>}
      {version?.withheld && <InsetText>Parts that are for members of the group alone are left out of this copy.</InsetText>}
    </>
  );
}

/** What the county group was told, as one district reads it: its own locality whole, then what the countywide updates say of it. Where nothing was asked of it, its children say where else to look. */
export function DistrictPaper({ paper: masked, children }: { paper: Paper; children?: ReactNode }) {
  const paper = readFragment(DistrictPaper_DistrictPaper, masked);
  const { version, own, districtName } = paper;
  if (!version) return null;
  return (
    <>
      {own.length === 0 && (
        <section aria-labelledby="own-update">
          <h2 className="govuk-heading-l" id="own-update">The update on {districtName}</h2>
          <p className="govuk-body">This meeting asked for no update on {districtName}, so the pack holds neither its words nor its figures.{children}</p>
        </section>
      )}
      {own.map((item) => <PackItem key={item.slug} item={item} addenda={version.pack.addenda.filter(({ themeSlug }) => themeSlug === item.slug)} />)}
      <DistrictExtracts paper={paper} />
    </>
  );
}
