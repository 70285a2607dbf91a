import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Empty } from '../../ui/Empty.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { HolderName } from './HolderName.js';

const LocalitiesPage_District = graphql(`
  fragment LocalitiesPage_District on District {
    id
    slug
    name
    cspName
    cspChair {
      ...HolderName_Post
    }
    cspLead {
      ...HolderName_Post
    }
    precisionAreas {
      id
      slug
      name
    }
  }
`);

const columns = [{ header: 'District' }, { header: 'Precision areas' }, { header: 'Chair of the partnership' }, { header: 'Lead' }];

export function LocalitiesPage(props: { districts: readonly FragmentType<typeof LocalitiesPage_District>[] }) {
  const districts = readFragment(LocalitiesPage_District, props.districts);
  const rows = districts.map((district) => ({
    key: district.id,
    cells: [
      <>
        <TextLink to={paths.district(district.slug)}>{district.name}</TextLink>
        <span className="app-cell-note">{district.cspName}</span>
      </>,
      district.precisionAreas.length > 0 ? (
        <ul className="govuk-list govuk-!-margin-bottom-0">
          {district.precisionAreas.map((area) => <li key={area.id}><TextLink to={paths.precisionArea(district.slug, area.slug)}>{area.name}</TextLink></li>)}
        </ul>
      ) : 'None named in the agreement',
      <HolderName post={district.cspChair ?? null} />,
      <HolderName post={district.cspLead ?? null} />,
    ],
  }));
  return (
    <>
      <PageTitle title="Localities" />
      <p className="govuk-body-l">The districts and boroughs of the county. Precision areas are police neighbourhoods that the agreement names for a closer approach.</p>
      {rows.length > 0 ? <Table caption="Districts and boroughs" columns={columns} rows={rows} stack className="app-thirds" /> : <Empty>The districts are shown here once the register has been loaded.</Empty>}
    </>
  );
}
