import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { AccountPage } from '../features/identity/AccountPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';

const AccountQuery = graphql(`
  query Account {
    ...AccountPage_Query
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: AccountQuery });
  const again = () => reload({ requestPolicy: 'network-only' });
  return (
    <Answer result={result} what="your account" onRetry={again}>
      {(data) => <AccountPage query={data} onChanged={again} onSignedOut={() => window.location.assign(paths.signIn)} />}
    </Answer>
  );
}
