import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { ChangeContributions } from '../features/agreement/ChangeContributions.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';
import { Breadcrumbs } from '../ui/Breadcrumbs.js';
import { NotFound } from '../ui/NotFound.js';
import { PageTitle } from '../ui/PageTitle.js';
import { Refused } from '../ui/Refused.js';

const ContributionsToChangeQuery = graphql(`
  query ContributionsToChange {
    viewer {
      id
      viewerCanEditRegister
    }
    agreement {
      id
      priorities {
        id
        slug
        name
        ...ChangeContributions_Priority
      }
      districtOnlyPriorities {
        id
        slug
        name
        ...ChangeContributions_Priority
      }
      partnerPlans {
        id
        ...ChangeContributions_PartnerPlan
      }
    }
  }
`);

export function Component() {
  const slug = useSlug();
  const [result, reload] = useQuery({ query: ContributionsToChangeQuery, requestPolicy: 'network-only' });
  return (
    <Answer result={result} what="the contributions to partners’ plans" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ agreement, viewer }) => {
        const priority = [...(agreement?.priorities ?? []), ...(agreement?.districtOnlyPriorities ?? [])].find((each) => each.slug === slug);
        if (!viewer.viewerCanEditRegister) return <Refused what="this form" />;
        if (!agreement || !priority) return <NotFound />;
        return (
          <>
            <Breadcrumbs items={[{ to: paths.agreement, text: 'Priorities' }, { to: paths.contributions, text: 'Contributions to partners’ plans' }]} />
            <PageTitle title="What it contributes to" caption={priority.name} />
            <p className="govuk-body">Tick each objective that the priority contributes to. What you take away stays in the history.</p>
            <ChangeContributions key={priority.id} priority={priority} plans={agreement.partnerPlans} />
          </>
        );
      }}
    </Answer>
  );
}
