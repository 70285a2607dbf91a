import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { AppointDeputy } from '../features/agreement/AppointDeputy.js';
import { ArrangementHistory } from '../features/agreement/ArrangementHistory.js';
import { ThemeArrangement } from '../features/agreement/ThemeArrangement.js';
import { ThemeHeading } from '../features/agreement/ThemeHeading.js';
import { PriorityActions } from '../features/districts/plan/PriorityActions.js';
import { PostCard } from '../features/governance/PostCard.js';
import { JudgementLine } from '../features/updates/reading/JudgementLine.js';
import { ThemeEvidence } from '../features/updates/evidence/ThemeEvidence.js';
import { ThemeHistory } from '../features/updates/history/ThemeHistory.js';
import { ThemePromises } from '../features/updates/history/ThemePromises.js';
import { ThemeStrip } from '../features/updates/history/ThemeStrip.js';
import { ThemeTimeline } from '../features/updates/history/ThemeTimeline.js';
import { ThemeUpdates } from '../features/updates/reading/ThemeUpdates.js';
import { useAsOn } from '../lib/use-as-on.js';
import { AsOnPage } from '../ui/AsOnPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import type { ThemeQuery } from '../graphql/generated/graphql.js';
import { useSlug } from '../lib/use-slug.js';
import { TextLink } from '../ui/TextLink.js';
import { FoldedAreaFigures } from './update/AreaFigures.js';

const ThemeDocument = graphql(`
  query Theme($slug: String!, $on: Day) {
    viewer {
      id
      viewerCanEditRegister
    }
    theme(slug: $slug, on: $on) {
      id
      slug
      name
      kind
      priority {
        id
        ...PriorityActions_Priority
      }
      currentUpdate {
        id
        ...JudgementLine_PerformanceUpdate
      }
      leads {
        id
        capacity
        post {
          id
          ...PostCard_Post
        }
      }
      ...ThemeHeading_Theme
      ...ThemeArrangement_Theme
      ...ArrangementHistory_Theme
      ...ThemeUpdates_Theme
      ...ThemeEvidence_Theme
    }
    themeTimeline(slug: $slug) {
      meetingId
      ...ThemeHistory_ThemeMeeting
      ...ThemePromises_ThemeMeeting
      ...ThemeStrip_ThemeMeeting
      ...ThemeTimeline_ThemeMeeting
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: ThemeDocument, variables: { slug: useSlug(), on: useAsOn() } });
  return (
    <AsOnPage>
      <Answer result={result} what="this theme" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {(data) => <ThemePage data={data} />}
      </Answer>
    </AsOnPage>
  );
}

function ThemePage({ data: { theme, themeTimeline, viewer } }: { data: ThemeQuery }) {
  const on = useAsOn();
  return (
    <>
      <ThemeHeading theme={theme} />
      {theme.currentUpdate && <JudgementLine update={theme.currentUpdate} />}
      <ThemeStrip timeline={themeTimeline} />
      <ThemeArrangement theme={theme} />
      <ArrangementHistory theme={theme} />
      {viewer.viewerCanEditRegister && on === null && (
        <p className="govuk-body">
          <TextLink to={paths.arrangement(theme.slug)}>Change the lead, board, reporting mode or name</TextLink>
        </p>
      )}
      <ThemeUpdates theme={theme} figures={on === null ? (slug, name) => <FoldedAreaFigures slug={slug} name={name} /> : undefined} />
      {/* No measure serves what a district reports of its own accord: its figures stand on its page. */}
      {theme.kind !== 'DISTRICT' && <ThemeEvidence theme={theme} earlier={on !== null} />}
      {theme.priority && on === null && <PriorityActions priority={theme.priority} />}
      <ThemePromises timeline={themeTimeline} />
      <ThemeHistory slug={theme.slug} name={theme.name} timeline={themeTimeline} />
      <ThemeTimeline slug={theme.slug} timeline={themeTimeline} />
      <h2 className="govuk-heading-m">Who leads</h2>
      {theme.leads.map((lead) => (
        <PostCard key={lead.id} post={lead.post} note={lead.capacity === 'DEPUTY' ? 'deputy' : undefined} />
      ))}
      {theme.leads.length === 0 && <p className="govuk-body">Nobody is named to lead this theme.</p>}
      {viewer.viewerCanEditRegister && on === null && <AppointDeputy themeId={theme.id} />}
    </>
  );
}
