import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { districtTrail, paths } from '../app/paths.js';
import { IssuePage } from '../features/districts/hub/IssuePage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useDoneElsewhere } from '../lib/use-done-elsewhere.js';
import { useSlug } from '../lib/use-slug.js';
import { Breadcrumbs } from '../ui/Breadcrumbs.js';
import { Done } from '../ui/Done.js';
import { NotFound } from '../ui/NotFound.js';
import { Refused } from '../ui/Refused.js';

const HubIssueQuery = graphql(`
  query HubIssue($slug: String!, $id: ID!) {
    district(slug: $slug) {
      id
      slug
      name
      cspName
      hub {
        viewerCanKeep
        issue(id: $id) {
          id
          ...IssuePage_HubIssue
        }
      }
    }
  }
`);

export function Component() {
  const slug = useSlug();
  const { id = '' } = useParams();
  const [done, setDone] = useState(useDoneElsewhere());
  const [result, reload] = useQuery({ query: HubIssueQuery, variables: { slug, id } });
  const reloadNow = () => reload({ requestPolicy: 'network-only' });
  return (
    <Answer result={result} what="this issue" onRetry={reloadNow}>
      {({ district }) => {
        if (!district.hub) return <Refused what={`the hub of ${district.name}`} />;
        if (!district.hub.issue) return <NotFound />;
        return (
          <>
            <Breadcrumbs items={districtTrail({ slug, name: district.name }, { to: paths.hub(slug), text: 'Community Safety Hub' })} />
            <Done text={done ?? undefined} />
            <IssuePage issue={district.hub.issue} district={district} viewerCanKeep={district.hub.viewerCanKeep} onDone={setDone} onTheirs={reloadNow} />
          </>
        );
      }}
    </Answer>
  );
}
