import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import type { DistrictExtracts_DistrictPaperFragment } from '../../graphql/generated/graphql.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { AddendumText } from './AddendumText.js';
import { PackJudgement } from './PackJudgement.js';

const DistrictExtracts_DistrictPaper = graphql(`
  fragment DistrictExtracts_DistrictPaper on DistrictPaper {
    districtName
    version {
      id
      number
      withheld
      pack {
        id
        addenda {
          id
          themeSlug
          ...AddendumText_Addendum
        }
      }
    }
    extracts {
      speaksOfIt
      passages {
        label
        text
        isNamed
      }
      item {
        slug
        name
        headline
        nilReason
        missing
        received
        illustrative
        ...PackJudgement_PackItem
      }
    }
  }
`);

type Extract = DistrictExtracts_DistrictPaperFragment['extracts'][number];

const columns = [{ header: 'Theme' }, { header: 'Judgement' }, { header: 'Headline' }];

/** The countywide updates as a district reads them: what speaks of it word for word, of all others the headline. */
export function DistrictExtracts(props: { paper: FragmentType<typeof DistrictExtracts_DistrictPaper> }) {
  const { districtName, extracts, version } = readFragment(DistrictExtracts_DistrictPaper, props.paper);
  const whole = (slug: string) => (version ? `${paths.pack(version.pack.id, version.number)}#item-${slug}` : paths.packs);
  const later = (slug: string) => version?.pack.addenda.filter(({ themeSlug }) => themeSlug === slug) ?? [];
  const others = extracts.filter(({ speaksOfIt }) => !speaksOfIt);
  const speaking = extracts.filter(({ speaksOfIt }) => speaksOfIt);
  return (
    <>
      <section aria-labelledby="extracts">
        <h2 className="govuk-heading-l govuk-!-margin-bottom-2" id="extracts">What the countywide updates say of {districtName}</h2>
        <p className="govuk-body app-secondary app-district-paper__how">Word for word as it was frozen: every passage that names {districtName}, its partnership, its precision areas or the posts that chair and lead it, and every passage that speaks of every district.</p>
        {speaking.length === 0 && <p className="govuk-body">No countywide update{version?.withheld ? ' in this copy' : ''} speaks of {districtName} or of every district.</p>}
        {speaking.map((extract) => <ExtractOf key={extract.item.slug} extract={extract} whole={whole(extract.item.slug)} later={later(extract.item.slug)} />)}
      </section>
      {others.length > 0 && (
        <Table
          className="app-thirds" stack columns={columns}
          caption={speaking.length > 0 ? 'The other countywide updates in short' : 'The countywide updates in short'}
          rows={others.map(({ item }) => ({ key: item.slug, cells: [<TextLink to={whole(item.slug)}>{item.name}</TextLink>, <PackJudgement item={item} />, <>{headlineOf(item)}{later(item.slug).length > 0 && <span className="app-cell-note">Corrected later: read the addendum in the pack</span>}</>] }))}
        />
      )}
    </>
  );
}

interface ExtractOfProps {
  extract: Extract;
  /** The address of the whole update in the pack. */
  whole: string;
  /** What was corrected after the freeze. */
  later: NonNullable<DistrictExtracts_DistrictPaperFragment['version']>['pack']['addenda'];
}

function ExtractOf({ extract: { item, passages }, whole, later }: ExtractOfProps) {
  return (
    <section className="app-extract" aria-labelledby={`extract-${item.slug}`}>
      <h3 className="govuk-heading-m govuk-!-margin-bottom-1" id={`extract-${item.slug}`}><TextLink to={whole}>{item.name}</TextLink></h3>
      <p className="govuk-body govuk-!-margin-bottom-2"><PackJudgement item={item} /> {item.illustrative && <IllustrativeTag />}</p>
      <p className="govuk-body govuk-!-font-weight-bold app-prose">{headlineOf(item)}</p>
      {passages.map(({ label, text, isNamed }) => (
        <p key={`${label} ${text}`} className="govuk-body app-prose">
          <span className="app-cell-note">{label}{!isNamed && ' (every district)'}</span>
          {text}
        </p>
      ))}
      {later.map((addendum) => <AddendumText key={addendum.id} addendum={addendum} headingLevel={4} heading={(when) => `Addendum of ${when}`} />)}
    </section>
  );
}

function headlineOf({ received, missing, nilReason, headline }: Extract['item']): string {
  if (!received) return missing ?? 'No update received.';
  return nilReason ? `Nil return: ${nilReason}` : (headline ?? 'No headline given');
}
