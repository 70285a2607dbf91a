import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { districtTrail, paths } from '../app/paths.js';
import { HubInShort } from '../features/districts/hub/HubInShort.js';
import { DueActions } from '../features/districts/plan/DueActions.js';
import { HolderName } from '../features/localities/HolderName.js';
import { DistrictPaper, DistrictPaperSource } from '../features/packs/DistrictPaper.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import type { DistrictMeetingQuery } from '../graphql/generated/graphql.js';
import { formatDay, formatLongDay, today } from '../lib/dates.js';
import { useSlug } from '../lib/use-slug.js';
import { Breadcrumbs } from '../ui/Breadcrumbs.js';
import { Button } from '../ui/Button.js';
import { Empty } from '../ui/Empty.js';
import { PageTitle } from '../ui/PageTitle.js';
import { TextLink } from '../ui/TextLink.js';

const DistrictMeetingDocument = graphql(`
  query DistrictMeeting($slug: String!, $meetingId: ID) {
    districtPaper(slug: $slug, meetingId: $meetingId) {
      districtName
      cspName
      version {
        id
        pack {
          id
        }
      }
      district {
        id
        cspChair {
          id
          ...HolderName_Post
        }
        cspLead {
          id
          ...HolderName_Post
        }
        ...DueActions_District
        ...HubInShort_District
      }
      ...DistrictPaper_DistrictPaper
    }
    packs {
      id
      meeting {
        id
        heldOn
      }
    }
  }
`);

export function Component() {
  const [slug, [parameters]] = [useSlug(), useSearchParams()];
  const [result, reload] = useQuery({ query: DistrictMeetingDocument, variables: { slug, meetingId: parameters.get('meeting') } });
  return (
    <Answer result={result} what="this paper" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => <Page slug={slug} data={data} />}
    </Answer>
  );
}

function Page({ slug, data: { districtPaper: paper, packs } }: { slug: string; data: DistrictMeetingQuery }) {
  const { district, districtName, cspName, version } = paper;
  const others = packs.filter(({ id }) => id !== version?.pack.id);
  const led = district ? [{ key: 'Chair', value: <HolderName post={district.cspChair} /> }, { key: 'Lead', value: <HolderName post={district.cspLead} /> }] : [];
  return (
    <article className="app-district-paper">
      <Breadcrumbs items={district ? districtTrail({ slug, name: districtName }) : [{ to: paths.packs, text: 'Packs' }]} />
      <PageTitle title={districtName} caption={`${cspName}: for its meeting`} documentTitle={`For the meeting of the ${cspName}`} />
      <DistrictPaperSource paper={paper} led={led} />
      <div className="govuk-button-group app-no-print"><Button variant="secondary" onClick={() => window.print()}>Print this paper</Button></div>
      {!version && <Empty heading="No pack is frozen yet">What the county group is told is shown here as soon as the coordinator has frozen a pack.</Empty>}
      <DistrictPaper paper={paper}>{district && <> The figures of today are on <TextLink to={paths.district(slug)}>the page of {districtName}</TextLink>.</>}</DistrictPaper>
      {district && (
        <section aria-labelledby="due">
          <h2 className="govuk-heading-l govuk-!-margin-bottom-2" id="due">The district’s plan</h2>
          <p className="govuk-body app-secondary">As it stands on {formatLongDay(today())}; it is not part of the pack.</p>
          <DueActions district={district} />
        </section>
      )}
      {district && (
        <section aria-labelledby="hub">
          <h2 className="govuk-heading-l govuk-!-margin-bottom-2" id="hub">The Community Safety Hub</h2>
          <p className="govuk-body app-secondary">As it stands on {formatLongDay(today())}; it is not part of the pack.</p>
          <HubInShort district={district} />
        </section>
      )}
      {others.length > 0 && (
        <nav className="app-no-print" aria-labelledby="other-meetings">
          <h2 className="govuk-heading-m" id="other-meetings">From the packs of other meetings</h2>
          <ul className="govuk-list">
            {others.map(({ id, meeting }) => <li key={id}><TextLink to={paths.districtMeeting(slug, meeting.id)}>Meeting of {formatDay(meeting.heldOn)}</TextLink></li>)}
          </ul>
        </nav>
      )}
    </article>
  );
}
