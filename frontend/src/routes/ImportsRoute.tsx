import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { ImportList } from '../features/imports/ImportList.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { PageTitle } from '../ui/PageTitle.js';
import { TextLink } from '../ui/TextLink.js';

const ImportsQuery = graphql(`
  query Imports($before: Int) {
    imports(before: $before) {
      next
      imports {
        id
        ...ImportList_Import
      }
    }
  }
`);

/** Every import, with what became of it. */
export function Component() {
  const [address] = useSearchParams();
  const before = Number(address.get('before')) || null;
  const [result, reload] = useQuery({ query: ImportsQuery, variables: { before } });
  return (
    <Answer result={result} what="the imports" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ imports: { imports, next } }) => (
        <>
          <BackLink to={paths.data}>Data</BackLink>
          <PageTitle title="Imports" />
          <p className="govuk-body">Every file that was brought in, with what became of it. An import can be undone as a whole: what was known before it is known again.</p>
          <ButtonLink to={paths.newImport}>Import a file</ButtonLink>
          <ImportList imports={imports} addressOf={paths.import} />
          {next !== null && <p className="govuk-body"><TextLink to={paths.importsBefore(next)}>Earlier imports</TextLink></p>}
        </>
      )}
    </Answer>
  );
}
