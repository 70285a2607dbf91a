import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { DistrictWork } from '../features/districts/DistrictWork.js';
import { PostCard } from '../features/governance/PostCard.js';
import { DistrictPartners } from '../features/localities/DistrictPartners.js';
import { DistrictHeading } from '../features/localities/DistrictHeading.js';
import { LocalityPriority } from '../features/localities/LocalityPriority.js';
import { PrecisionAreas } from '../features/localities/PrecisionAreas.js';
import { AreaState } from '../features/measures/AreaState.js';
import { AcceptedUpdate } from '../features/updates/reading/AcceptedUpdate.js';
import { DistrictReport } from '../features/updates/DistrictReport.js';
import { formatDay } from '../lib/dates.js';
import { useAsOn } from '../lib/use-as-on.js';
import { AsOnPage } from '../ui/AsOnPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import type { DistrictQuery } from '../graphql/generated/graphql.js';
import { useSlug } from '../lib/use-slug.js';
import { TextLink } from '../ui/TextLink.js';
import { VoluntaryTag } from '../ui/VoluntaryTag.js';
import { DistrictMap } from './district/DistrictMap.js';
import { DistrictToday } from './district/DistrictToday.js';

const DistrictDocument = graphql(`
  query District($slug: String!, $on: Day, $now: Boolean!) {
    district: districtPage(slug: $slug, on: $on) {
      id
      name
      gssCode
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
      voluntaryTheme {
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
          ...AcceptedUpdate_PerformanceUpdate
        }
      }
      ...DistrictReport_District
      ...DistrictHeading_District
      ...DistrictPartners_District
      ...LocalityPriority_District
      ...PrecisionAreas_District
      ...DistrictWork_District
      ...DistrictToday_District @include(if: $now)
    }
  }
`);

const DistrictAreasQuery = graphql(`
  query DistrictAreas($slug: String!) {
    district(slug: $slug) {
      id
      precisionAreaStates {
        areaCode
        ...AreaState_MeasureState
      }
    }
  }
`);

export function Component() {
  const [slug, on] = [useSlug(), useAsOn()];
  const [result, reload] = useQuery({ query: DistrictDocument, variables: { slug, on, now: on === null } });
  return (
    <AsOnPage>
      <Answer result={result} what="this district" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {(data) => <DistrictPage data={data} today={on === null ? slug : null} />}
      </Answer>
    </AsOnPage>
  );
}

type VoluntaryTheme = DistrictQuery['district']['voluntaryTheme'];

/** The last report that a district gave of its own accord. */
function LastVoluntaryReport({ theme }: { theme: VoluntaryTheme }) {
  const update = theme?.currentUpdate;
  if (!theme || !update) return <p className="govuk-body app-secondary">It has not reported yet.</p>;
  return (
    <>
      <p className="govuk-body"><VoluntaryTag /> Its latest, for the meeting of {formatDay(update.request?.meeting.heldOn ?? '')}. <TextLink to={paths.theme(theme.slug)}>All its reports</TextLink></p>
      <AcceptedUpdate update={update} />
    </>
  );
}

/** @param today its name in web addresses, where it is read as it is now: figures and countywide updates are of now */
function DistrictPage({ data: { district }, today }: { data: DistrictQuery; today: string | null }) {
  const update = district.localityTheme?.currentUpdate;
  const [areas] = useQuery({ query: DistrictAreasQuery, variables: { slug: today ?? '' }, pause: today === null });
  const standing = (code: string) => {
    const state = areas.data?.district.precisionAreaStates?.find(({ areaCode }) => areaCode === code);
    return state ? <AreaState state={state} /> : areas.data ? 'No figure of the leading measure is shown for it' : 'Loading…';
  };
  const fromRegister = (
    <>
      <PrecisionAreas district={district} standing={today && !areas.error ? standing : undefined} />
      <LocalityPriority district={district} lastReportedOn={update?.request?.meeting.heldOn}>
        {!district.localityTheme && <LastVoluntaryReport theme={district.voluntaryTheme} />}
        {update && <AcceptedUpdate update={update} />}
      </LocalityPriority>
    </>
  );
  return (
    <>
      <DistrictHeading district={district} />
      {today && <DistrictReport district={district} />}
      <DistrictPartners district={district} />
      {today ? <DistrictToday district={district}><DistrictMap name={district.name} gssCode={district.gssCode} />{fromRegister}</DistrictToday> : fromRegister}
      {today && <DistrictWork district={district} />}
      <h2 className="govuk-heading-m">Who leads the {district.cspName}</h2>
      {district.cspChair ? <PostCard post={district.cspChair} /> : <p className="govuk-body">No post of chair is recorded.</p>}
      {district.cspLead ? <PostCard post={district.cspLead} /> : <p className="govuk-body">No post of lead is recorded.</p>}
    </>
  );
}
