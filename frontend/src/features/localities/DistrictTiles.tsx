import { figure } from '@csa/shared/figures.js';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { TextLink } from '../../ui/TextLink.js';
import { DeprivationDeciles } from './DeprivationDeciles.js';

const DistrictTiles_Area = graphql(`
  fragment DistrictTiles_Area on Area {
    name
    residents {
      number
      estimate
    }
    deprivation {
      sentence
      byDecile
    }
  }
`);

/** Crime of a year per 1,000, here and in the county. */
export interface CrimeRates {
  slug: string;
  name: string;
  areaCode: string;
  period: string;
  here: { rate: number; lower: number; upper: number };
  county: { name: string; rate: number } | null;
}

interface DistrictTilesProps {
  area: FragmentType<typeof DistrictTiles_Area>;
  crime: CrimeRates | null;
  /** What the group waits for: "Its update is due", in a sentence. */
  update: string;
}

const asRate = (rate: number) => figure(rate, 'RATE');

/** The district in four sentences: who lives there, how deprived it is, its crime against the county, what it owes the group. */
export function DistrictTiles({ crime, update, ...props }: DistrictTilesProps) {
  const area = readFragment(DistrictTiles_Area, props.area);
  return (
    <section aria-label={`${area.name} in short`}>
      <ul className="app-tiles">
        <li className="app-tiles__item">
          <h2 className="govuk-heading-s">Population</h2>
          <p className="govuk-body">{area.residents ? `${area.residents.number.toLocaleString('en-GB')} residents, ${area.residents.estimate}.` : 'No estimate of its residents is known. An analyst imports one.'}</p>
        </li>
        <li className="app-tiles__item">
          <h2 className="govuk-heading-s">Deprivation</h2>
          <p className="govuk-body">{area.deprivation?.sentence ?? 'Not known: an analyst imports the Index of Multiple Deprivation by small area, after the lookup of small areas.'}</p>
          {area.deprivation && <DeprivationDeciles place={area.name} byDecile={area.deprivation.byDecile} />}
        </li>
        <li className="app-tiles__item">
          <h2 className="govuk-heading-s">Crime against the county</h2>
          {crime ? (
            <p className="govuk-body">
              <TextLink to={paths.measureIn(crime.slug, crime.areaCode)}>{crime.name}</TextLink>, {crime.period}: {asRate(crime.here.rate)} per 1,000 residents ({asRate(crime.here.lower)} to {asRate(crime.here.upper)})
              {crime.county ? `, against ${asRate(crime.county.rate)} in ${crime.county.name}.` : '.'}
            </p>
          ) : <p className="govuk-body">No rate of all recorded crime is known here.</p>}
        </li>
        <li className="app-tiles__item">
          <h2 className="govuk-heading-s">Update to the group</h2>
          <p className="govuk-body">{update}</p>
        </li>
      </ul>
    </section>
  );
}
