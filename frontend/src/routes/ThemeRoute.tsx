import { useQuery } from 'urql';
import { AppointDeputy } from '../features/agreement/AppointDeputy.js';
import { ThemeArrangement } from '../features/agreement/ThemeArrangement.js';
import { ThemeHeading } from '../features/agreement/ThemeHeading.js';
import { PostCard } from '../features/governance/PostCard.js';
import { JudgementLine } from '../features/updates/JudgementLine.js';
import { ThemeUpdates } from '../features/updates/ThemeUpdates.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import type { ThemeQuery } from '../graphql/generated/graphql.js';
import { useSlug } from '../lib/use-slug.js';

const ThemeDocument = graphql(`
  query Theme($slug: String!) {
    viewer {
      id
      viewerCanEditRegister
    }
    theme(slug: $slug) {
      id
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
      ...ThemeUpdates_Theme
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: ThemeDocument, variables: { slug: useSlug() } });
  return (
    <Answer result={result} what="this theme" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => <ThemePage data={data} />}
    </Answer>
  );
}

function ThemePage({ data: { theme, viewer } }: { data: ThemeQuery }) {
  return (
    <>
      <ThemeHeading theme={theme} />
      {theme.currentUpdate && <JudgementLine update={theme.currentUpdate} />}
      <ThemeArrangement theme={theme} />
      <ThemeUpdates theme={theme} />
      <h2 className="govuk-heading-m">Who leads</h2>
      {theme.leads.map((lead) => (
        <PostCard key={lead.id} post={lead.post} note={lead.capacity === 'DEPUTY' ? 'deputy' : undefined} />
      ))}
      {theme.leads.length === 0 && <p className="govuk-body">Nobody is named to lead this theme.</p>}
      {viewer.viewerCanEditRegister && <AppointDeputy themeId={theme.id} />}
    </>
  );
}
