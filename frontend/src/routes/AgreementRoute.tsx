import { useQuery } from 'urql';
import { AgreementPage } from '../features/agreement/AgreementPage.js';
import { useAsOn } from '../lib/use-as-on.js';
import { AsOnPage } from '../ui/AsOnPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { Empty } from '../ui/Empty.js';
import { PageTitle } from '../ui/PageTitle.js';

const AgreementQuery = graphql(`
  query Agreement($on: Day) {
    agreement(on: $on) {
      id
      ...AgreementPage_Agreement
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: AgreementQuery, variables: { on: useAsOn() } });
  return (
    <AsOnPage>
      <Answer result={result} what="the agreement" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {(data) => (data.agreement ? <AgreementPage agreement={data.agreement} /> : <NoAgreement />)}
      </Answer>
    </AsOnPage>
  );
}

function NoAgreement() {
  return (
    <>
      <PageTitle title="Priorities" />
      <Empty heading="No agreement is in force">The agreement of the partnership is shown here once whoever runs this service has loaded its register.</Empty>
    </>
  );
}
