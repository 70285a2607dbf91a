import { useQuery } from 'urql';
import { AccountsPage } from '../features/identity/AccountsPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';

const AccountsQuery = graphql(`
  query Accounts {
    ...AccountsPage_Query
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: AccountsQuery });
  const again = () => reload({ requestPolicy: 'network-only' });
  return (
    <Answer result={result} what="the accounts" onRetry={again}>
      {(data) => <AccountsPage query={data} onChanged={again} />}
    </Answer>
  );
}
