import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { KeptBackPage } from '../features/measures/keeping/KeptBackPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { PageTitle } from '../ui/PageTitle.js';

const KeptBackQuery = graphql(`
  query KeptBack {
    keptBack {
      ...KeptBackPage_KeptBack
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: KeptBackQuery });
  return (
    <Answer result={result} what="what is suppressed" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ keptBack }) => (
        <>
          <BackLink to={paths.measures}>Measures</BackLink>
          <PageTitle title="What is suppressed, and why" />
          <p className="govuk-body-l">Small counts are kept back before any figure leaves, and with them whatever would give one away. You see all figures; others see them as said here.</p>
          <KeptBackPage rows={keptBack} />
        </>
      )}
    </Answer>
  );
}
