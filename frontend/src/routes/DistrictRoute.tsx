import { useQuery } from 'urql';
import { PostCard } from '../features/governance/PostCard.js';
import { DistrictHeading } from '../features/localities/DistrictHeading.js';
import { LocalityPriority } from '../features/localities/LocalityPriority.js';
import { PrecisionAreas } from '../features/localities/PrecisionAreas.js';
import { AcceptedUpdate } from '../features/updates/reading/AcceptedUpdate.js';
import { useAsOn } from '../lib/use-as-on.js';
import { AsOnPage } from '../ui/AsOnPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import type { DistrictQuery } from '../graphql/generated/graphql.js';
import { useSlug } from '../lib/use-slug.js';

const DistrictDocument = graphql(`
  query District($slug: String!, $on: Day) {
    district(slug: $slug, on: $on) {
      id
      cspName
      cspChair {
        id
        ...PostCard_Post
      }
      cspLead {
        id
        ...PostCard_Post
      }
      localityTheme {
        id
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
      ...DistrictHeading_District
      ...LocalityPriority_District
      ...PrecisionAreas_District
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: DistrictDocument, variables: { slug: useSlug(), on: useAsOn() } });
  return (
    <AsOnPage>
      <Answer result={result} what="this district" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {(data) => <DistrictPage district={data.district} />}
      </Answer>
    </AsOnPage>
  );
}

function DistrictPage({ district }: { district: DistrictQuery['district'] }) {
  const update = district.localityTheme?.currentUpdate;
  return (
    <>
      <DistrictHeading district={district} />
      <LocalityPriority district={district} lastReportedOn={update?.request?.meeting.heldOn}>
        {update && <AcceptedUpdate update={update} />}
      </LocalityPriority>
      <PrecisionAreas district={district} />
      <h2 className="govuk-heading-m">Who leads the {district.cspName}</h2>
      {district.cspChair ? <PostCard post={district.cspChair} /> : <p className="govuk-body">No post of chair is recorded.</p>}
      {district.cspLead ? <PostCard post={district.cspLead} /> : <p className="govuk-body">No post of lead is recorded.</p>}
    </>
  );
}
