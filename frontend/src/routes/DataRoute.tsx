import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { DataHealth } from '../features/imports/DataHealth.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { ButtonGroup } from '../ui/ButtonGroup.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { PageTitle } from '../ui/PageTitle.js';

const DataQuery = graphql(`
  query Data {
    dataHealth {
      slug
      ...DataHealth_Measure
    }
  }
`);

/** How the figures stand, and the way to bring in more. */
export function Component() {
  const [result, reload] = useQuery({ query: DataQuery });
  return (
    <Answer result={result} what="the state of the data" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ dataHealth }) => (
        <>
          <PageTitle title="Data" />
          <ButtonGroup>
            <ButtonLink to={paths.newImport}>Import a file</ButtonLink>
            <ButtonLink to={paths.imports} variant="secondary">Imports and their history</ButtonLink>
          </ButtonGroup>
          <DataHealth measures={dataHealth} addressOfMeasure={paths.measure} addressOfImport={paths.import} />
        </>
      )}
    </Answer>
  );
}
