import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ActionPage } from '../features/districts/plan/ActionPage.js';
import { PlanFrame } from '../features/districts/plan/PlanFrame.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useDoneElsewhere } from '../lib/use-done-elsewhere.js';
import { useSlug } from '../lib/use-slug.js';
import { useYear } from '../lib/use-year.js';
import { Done } from '../ui/Done.js';
import { NotFound } from '../ui/NotFound.js';

const PlanActionQuery = graphql(`
  query PlanAction($slug: String!, $year: Int) {
    district(slug: $slug) {
      id
      slug
      name
      cspName
      viewerCanKeepWork
      plan(year: $year) {
        id
        actions {
          id
          ...ActionPage_PlannedAction
        }
      }
    }
  }
`);

export function Component() {
  const [slug, year] = [useSlug(), useYear()];
  const { id } = useParams();
  const [done, setDone] = useState(useDoneElsewhere());
  const [result, reload] = useQuery({ query: PlanActionQuery, variables: { slug, year } });
  return (
    <Answer result={result} what="this action" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ district }) => {
        const action = district.plan?.actions.find((each) => each.id === id);
        if (!action) return <NotFound />;
        return (
          <PlanFrame district={district} year={year}>
            <Done text={done ?? undefined} />
            <ActionPage action={action} district={district} year={year} viewerCanKeep={district.viewerCanKeepWork ?? false} onDone={setDone} />
          </PlanFrame>
        );
      }}
    </Answer>
  );
}
