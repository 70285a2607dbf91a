import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ExtentPanel } from '../features/localities/ExtentPanel.js';
import { PrecisionAreaHeading } from '../features/localities/PrecisionAreaHeading.js';
import { PlaceChart } from '../features/measures/PlaceChart.js';
import { PlaceMeasures } from '../features/measures/PlaceMeasures.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import type { PrecisionAreaQuery as PrecisionArea } from '../graphql/generated/graphql.js';
import { useSlug } from '../lib/use-slug.js';
import { Loading } from '../ui/Loading.js';
import { Problem } from '../ui/Problem.js';
import { Select } from '../ui/Select.js';
import { WarningText } from '../ui/WarningText.js';
import { PrecisionAreaWork } from './district/PrecisionAreaWork.js';

const PrecisionAreaQuery = graphql(`
  query PrecisionArea($slug: String!) {
    precisionArea(slug: $slug) {
      id
      name
      area {
        code
      }
      measures {
        state {
          id
          slug
          name
        }
        ...PlaceMeasures_PlaceMeasure
      }
      ...PrecisionAreaHeading_PrecisionArea
      ...ExtentPanel_PrecisionArea
      ...PrecisionAreaWork_PrecisionArea
    }
  }
`);

const PlaceChartQuery = graphql(`
  query PlaceChart($slug: String!, $area: String) {
    measure(slug: $slug) {
      slug
      ...PlaceChart_Measure
    }
  }
`);

/** The address carries which measure is drawn: ?measure=burglary */
export function Component() {
  const [result, reload] = useQuery({ query: PrecisionAreaQuery, variables: { slug: useSlug() } });
  const again = () => reload({ requestPolicy: 'network-only' });
  return (
    <Answer result={result} what="this precision area" onRetry={again}>
      {({ precisionArea }) => <PrecisionAreaPage area={precisionArea} onChanged={again} />}
    </Answer>
  );
}

type Area = PrecisionArea['precisionArea'];

function PrecisionAreaPage({ area, onChanged }: { area: Area; onChanged: () => void }) {
  const measures = area.measures ?? [];
  return (
    <>
      <PrecisionAreaHeading area={area} />
      <section aria-labelledby="figures">
        <h2 className="govuk-heading-m" id="figures">Its figures</h2>
        <PlaceMeasures measures={measures} place={area.name} whyNone="They are added up from small areas: once those of this area are entered below, and counts of them are imported, they stand here." />
        {measures.length > 0 && area.area && <ChartChoice measures={measures.map(({ state }) => state)} code={area.area.code} name={area.name} />}
      </section>
      <PrecisionAreaWork area={area} />
      <ExtentPanel area={area} onChanged={onChanged} />
    </>
  );
}

function ChartChoice({ measures, code, name }: { measures: readonly { slug: string; name: string }[]; code: string; name: string }) {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('measure');
  const [first] = measures;
  const slug = measures.some((each) => each.slug === asked) ? asked! : first!.slug;
  const [{ data, error }, reload] = useQuery({ query: PlaceChartQuery, variables: { slug, area: code } });
  return (
    <section aria-labelledby="over-time">
      <h3 className="govuk-heading-s" id="over-time">Over time, and what was tried</h3>
      <Select name="measure" label="Measure" options={measures.map((each) => ({ value: each.slug, label: each.name }))} value={slug} onChange={(chosen) => setParameters({ measure: chosen }, { replace: true, preventScrollReset: true })} />
      {error ? <Problem what="load this chart" onRetry={() => reload({ requestPolicy: 'network-only' })} /> : data?.measure.slug === slug ? <PlaceChart measure={data.measure} /> : <Loading what="the chart" />}
      <WarningText>{name} was chosen because crime and need were high there. Places chosen for that tend to fall back by themselves: hold a fall against the rest of the district before you credit anything with it.</WarningText>
    </section>
  );
}
