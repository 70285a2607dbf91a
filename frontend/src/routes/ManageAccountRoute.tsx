import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ManageAccountPage } from '../features/identity/ManageAccountPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { NotFound } from '../ui/NotFound.js';

const ManageAccountQuery = graphql(`
  query ManageAccount {
    accounts {
      id
      ...ManageAccountPage_Account
    }
  }
`);

export function Component() {
  const { id } = useParams();
  const [result, reload] = useQuery({ query: ManageAccountQuery });
  return (
    <Answer result={result} what="this account" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ accounts }) => {
        const account = accounts.find((each) => each.id === id);
        return account ? <ManageAccountPage account={account} /> : <NotFound />;
      }}
    </Answer>
  );
}
