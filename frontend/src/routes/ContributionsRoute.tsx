import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { ContributionMatrix, type Direction } from '../features/agreement/ContributionMatrix.js';
import { useAsOn } from '../lib/use-as-on.js';
import { AsOnPage } from '../ui/AsOnPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { Breadcrumbs } from '../ui/Breadcrumbs.js';
import { Empty } from '../ui/Empty.js';
import { PageTitle } from '../ui/PageTitle.js';
import { TextLink } from '../ui/TextLink.js';

const ContributionsQuery = graphql(`
  query Contributions($on: Day) {
    viewer {
      id
      viewerCanEditRegister
    }
    agreement(on: $on) {
      id
      ...ContributionMatrix_Agreement
    }
  }
`);

export function Component() {
  const on = useAsOn();
  const [result, reload] = useQuery({ query: ContributionsQuery, variables: { on } });
  const [search] = useSearchParams();
  const by: Direction = search.get('by') === 'objective' ? 'objective' : 'priority';
  return (
    <AsOnPage>
      <Answer result={result} what="the contributions to partners’ plans" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {({ agreement, viewer }) => (
          <>
            <Breadcrumbs items={[{ to: paths.agreement, text: 'Priorities' }]} />
            <PageTitle title="Contributions to partners’ plans" />
            <p className="govuk-body">
              The agreement links to these plans and does not say which priority serves which objective. What is marked here was entered by those who keep the register.{' '}
              {by === 'priority' ? <TextLink to="?by=objective">Read it by objective</TextLink> : <TextLink to="?">Read it by priority</TextLink>}
            </p>
            {agreement ? (
              <ContributionMatrix agreement={agreement} by={by} editable={viewer.viewerCanEditRegister && on === null} />
            ) : (
              <Empty heading="No agreement is in force">Its priorities and the plans they contribute to are shown here once the register is loaded.</Empty>
            )}
          </>
        )}
      </Answer>
    </AsOnPage>
  );
}
