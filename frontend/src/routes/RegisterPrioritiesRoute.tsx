import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { PrioritiesToKeep } from '../features/agreement/PrioritiesToKeep.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { Breadcrumbs } from '../ui/Breadcrumbs.js';
import { Empty } from '../ui/Empty.js';
import { PageTitle } from '../ui/PageTitle.js';
import { Refused } from '../ui/Refused.js';

const RegisterPrioritiesDocument = graphql(`
  query RegisterPriorities {
    viewer {
      id
      viewerCanEditRegister
    }
    agreement {
      id
      ...PrioritiesToKeep_Agreement
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: RegisterPrioritiesDocument });
  return (
    <Answer result={result} what="the priorities and themes" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, agreement }) =>
        viewer.viewerCanEditRegister ? (
          <>
            <Breadcrumbs items={[{ to: paths.administration, text: 'Administration' }]} />
            <PageTitle title="Priorities and themes" />
            {agreement ? <PrioritiesToKeep agreement={agreement} /> : <Empty>The priorities are kept here once an agreement is in force.</Empty>}
          </>
        ) : (
          <Refused what="the administration" />
        )
      }
    </Answer>
  );
}
