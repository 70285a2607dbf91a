import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { paths } from '../../app/paths.js';
import { type CrimeRates, DistrictTiles } from '../../features/localities/DistrictTiles.js';
import { OwnPriorities, ThemeInDistrict } from '../../features/measures/matrix/InDistrict.js';
import { PlaceMeasures } from '../../features/measures/PlaceMeasures.js';
import { CountyExtracts } from '../../features/overview/CountyExtracts.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import type { DistrictToday_DistrictFragment } from '../../graphql/generated/graphql.js';
import { graphql } from '../../graphql/generated/gql.js';
import { TextLink } from '../../ui/TextLink.js';
import { PriorityMatrixQuery } from './priority-matrix.js';

const DistrictToday_District = graphql(`
  fragment DistrictToday_District on District {
    name
    slug
    localityTheme {
      id
      slug
    }
    voluntaryTheme {
      id
      slug
    }
    area {
      ...DistrictTiles_Area
    }
    measures {
      state {
        id
        slug
        name
        areaCode
      }
      isOverall
      periodLabel
      here {
        rate {
          rate
          lower
          upper
        }
      }
      against {
        name
        rate {
          rate
        }
      }
      ...PlaceMeasures_PlaceMeasure
    }
    countywide {
      groups {
        rows {
          slug
          received
          missing
          headline
        }
      }
      ...CountyExtracts_Overview
    }
  }
`);

/** What stands where there is no answer: it was not asked for yet (`undefined`: a page of an earlier day stays until today's comes), or could not be read (`null`). */
const absence = (answer: null | undefined) => (answer === null ? 'This could not be loaded. Load the page again in a moment.' : 'Loading…');

interface DistrictTodayProps {
  district: FragmentType<typeof DistrictToday_District>;
  children: ReactNode;
}

/** The district as it stands now: in short, what is counted there, and the countywide themes. What the register says stands between them. */
export function DistrictToday(props: DistrictTodayProps) {
  const district = readFragment(DistrictToday_District, props.district);
  return (
    <>
      <div className="app-tiles-frame">
        {district.area && <DistrictTiles area={district.area} crime={crimeOf(district.measures ?? [])} update={updateOf(district)} />}
      </div>
      {props.children}
      <Figures district={district} />
    </>
  );
}

function Figures({ district }: { district: District }) {
  // Priorities by district are one answer for all pages that show them: they come after the page.
  const [{ data, fetching }] = useQuery({ query: PriorityMatrixQuery });
  const inDistrict = (theme: string) => (data ? <ThemeInDistrict matrix={data.priorityMatrix} district={district.slug} theme={theme} /> : fetching ? 'Loading…' : 'Could not be loaded');
  return (
    <>
      <section aria-labelledby="figures">
        <h2 className="govuk-heading-m" id="figures">Against the county, the force and similar areas</h2>
        {!district.measures ? <p className="govuk-body">{absence(district.measures)}</p> : <PlaceMeasures measures={district.measures} place={district.name} whyNone="An analyst imports official figures; those of districts stand here then." />}
      </section>
      <section aria-labelledby="countywide">
        <h2 className="govuk-heading-m" id="countywide">Countywide priorities</h2>
        <p className="govuk-body">What the lead officers wrote for the group: once, for every district to read. Beside it where the measure that leads each priority stands in {district.name}, against its own past and against the county. <TextLink to={paths.localities}>All districts side by side</TextLink></p>
        {!district.countywide ? <p className="govuk-body">{absence(district.countywide)}</p> : <CountyExtracts overview={district.countywide} here={{ header: `In ${district.name}`, of: inDistrict }} />}
      </section>
      {data && (
        <section aria-labelledby="own-priorities">
          <h2 className="govuk-heading-m" id="own-priorities">Priorities of districts’ own plans</h2>
          <OwnPriorities matrix={data.priorityMatrix} own={data.agreement?.districtOnlyPriorities ?? []} district={district.slug} name={district.name} />
        </section>
      )}
    </>
  );
}

type District = DistrictToday_DistrictFragment;
type Measures = NonNullable<District['measures']>;

/** The measure that the overview speaks of, where it has a rate. */
function crimeOf(measures: Measures): CrimeRates | null {
  const found = measures.find(({ isOverall, here }) => isOverall && here.rate);
  if (!found?.here.rate) return null;
  const county = found.against.find(({ rate }) => rate);
  return {
    slug: found.state.slug, name: found.state.name, areaCode: found.state.areaCode, period: found.periodLabel ?? '', here: found.here.rate,
    county: county?.rate ? { name: county.name, rate: county.rate.rate } : null,
  };
}

function updateOf({ name, localityTheme, voluntaryTheme, countywide }: District): string {
  if (!countywide) return absence(countywide);
  const rows = countywide.groups.flatMap((group) => group.rows);
  if (!localityTheme) {
    const report = rows.find(({ slug, received }) => slug === voluntaryTheme?.slug && received);
    return report ? `Voluntary report: ${report.headline ?? 'no headline given'}` : `${name} is not a locality priority of the agreement, so no update is asked for.`;
  }
  const row = rows.find(({ slug }) => slug === localityTheme.slug);
  if (!row) return 'No meeting asks for one now.';
  return row.received ? `Received: ${row.headline ?? 'no headline given'}` : (row.missing ?? 'Nothing was asked.');
}
