import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { ExtentPanel } from '../features/localities/ExtentPanel.js';
import { PrecisionAreaHeading } from '../features/localities/PrecisionAreaHeading.js';
import { PlaceChart } from '../features/measures/PlaceChart.js';
import { PlaceMeasures } from '../features/measures/PlaceMeasures.js';
import { NamedInUpdate } from '../features/updates/reading/NamedInUpdate.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import type { PrecisionAreaQuery as PrecisionArea } from '../graphql/generated/graphql.js';
import { formatDay } from '../lib/dates.js';
import { useSlug } from '../lib/use-slug.js';
import { IllustrativeTag } from '../ui/IllustrativeTag.js';
import { Loading } from '../ui/Loading.js';
import { Problem } from '../ui/Problem.js';
import { Select } from '../ui/Select.js';
import { TextLink } from '../ui/TextLink.js';
import { WarningText } from '../ui/WarningText.js';

const PrecisionAreaQuery = graphql(`
  query PrecisionArea($slug: String!) {
    precisionArea(slug: $slug) {
      id
      name
      area {
        code
      }
      lastReport {
        text
        heldOn
        illustrative
      }
      district {
        id
        name
        localityTheme {
          id
          slug
          name
          currentUpdate {
            id
            request {
              id
              meeting {
                id
                heldOn
              }
            }
            ...NamedInUpdate_PerformanceUpdate
          }
        }
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
      <Updates area={area} />
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

/** What the locality update says of it: written once, for the group. */
function Updates({ area: { name, district, lastReport } }: { area: Area }) {
  const theme = district.localityTheme;
  const update = theme?.currentUpdate;
  return (
    <section aria-labelledby="updates">
      <h2 className="govuk-heading-m" id="updates">Actions and updates</h2>
      {!theme && <p className="govuk-body">{district.name} is not a locality priority of the agreement, so no update is asked for.</p>}
      {theme && !update && <p className="govuk-body">No update on <TextLink to={paths.theme(theme.slug)}>{theme.name}</TextLink> has been accepted yet.</p>}
      {lastReport && (
        <>
          <p className="govuk-body">{lastReport.illustrative && <IllustrativeTag />} Reported for the meeting of {formatDay(lastReport.heldOn)}:</p>
          <p className="govuk-body app-prose">{lastReport.text}</p>
        </>
      )}
      {theme && update && (
        <>
          <p className="govuk-body">{lastReport ? 'Where else it is named in the latest update on' : 'From the latest update on'} <TextLink to={paths.theme(theme.slug)}>{theme.name}</TextLink>, for the meeting of {formatDay(update.request?.meeting.heldOn ?? '')}:</p>
          <NamedInUpdate place={name} elsewhere={lastReport !== null} update={update} />
        </>
      )}
    </section>
  );
}
