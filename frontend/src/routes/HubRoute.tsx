import { useState } from 'react';
import { useQuery } from 'urql';
import { districtTrail } from '../app/paths.js';
import { HubPage } from '../features/districts/hub/HubPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useDoneElsewhere } from '../lib/use-done-elsewhere.js';
import { useSlug } from '../lib/use-slug.js';
import { Breadcrumbs } from '../ui/Breadcrumbs.js';
import { Done } from '../ui/Done.js';
import { Refused } from '../ui/Refused.js';

const HubQuery = graphql(`
  query Hub($slug: String!) {
    district(slug: $slug) {
      id
      slug
      name
      cspName
      hub {
        ...HubPage_Hub
      }
    }
  }
`);

export function Component() {
  const slug = useSlug();
  const [done] = useState(useDoneElsewhere());
  const [result, reload] = useQuery({ query: HubQuery, variables: { slug } });
  return (
    <Answer result={result} what="this hub" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ district }) => (
        <>
          <Breadcrumbs items={districtTrail({ slug, name: district.name })} />
          <Done text={done ?? undefined} />
          {district.hub ? <HubPage hub={district.hub} district={district} /> : <Refused what={`the hub of ${district.name}`} />}
        </>
      )}
    </Answer>
  );
}
