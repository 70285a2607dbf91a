import { useQuery } from 'urql';
import { paths } from '../../app/paths.js';
import { CountyExtracts } from '../../features/overview/CountyExtracts.js';
import { DistrictReport } from '../../features/updates/DistrictReport.js';
import { AcceptedUpdate } from '../../features/updates/reading/AcceptedUpdate.js';
import { Answer } from '../../graphql/Answer.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { HomeDistrictsQuery as HomeDistricts } from '../../graphql/generated/graphql.js';
import { formatDay } from '../../lib/dates.js';
import { TextLink } from '../../ui/TextLink.js';

const HomeDistrictsQuery = graphql(`
  query HomeDistricts {
    viewer {
      id
      districts {
        id
        slug
        name
        ...DistrictReport_District
        localityTheme {
          id
          slug
          currentUpdate {
            id
            request {
              id
              meeting {
                id
                heldOn
              }
            }
            ...AcceptedUpdate_PerformanceUpdate
          }
        }
      }
    }
    overview {
      ...CountyExtracts_Overview
    }
  }
`);

/** A district’s own update, and the countywide themes beside it. */
export function DistrictsBlock() {
  const [result, reload] = useQuery({ query: HomeDistrictsQuery });
  return (
    <Answer result={result} what="your district" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, overview }) => (
        <>
          {(viewer.districts ?? []).map((district) => <District key={district.id} district={district} />)}
          <CountyExtracts overview={overview} />
        </>
      )}
    </Answer>
  );
}

type DistrictHere = NonNullable<HomeDistricts['viewer']['districts']>[number];

function District({ district }: { district: DistrictHere }) {
  const { slug, name, localityTheme } = district;
  const update = localityTheme?.currentUpdate;
  return (
    <section>
      <h2 className="govuk-heading-m"><TextLink to={paths.district(slug)}>{name}</TextLink></h2>
      <p className="govuk-body"><TextLink to={paths.districtMeeting(slug)}>For the partnership’s own meeting</TextLink>: what the county group was told, as {name} reads it.</p>
      {!localityTheme && <p className="govuk-body">{name} is not a locality priority of the agreement, so no update is asked of you.</p>}
      {!localityTheme && <DistrictReport district={district} />}
      {localityTheme && !update && <p className="govuk-body">No update on {name} has been accepted yet.</p>}
      {update && (
        <>
          <p className="govuk-body">The latest update on {name}, for the meeting of {formatDay(update.request?.meeting.heldOn ?? '')}:</p>
          <AcceptedUpdate update={update} />
        </>
      )}
    </section>
  );
}
