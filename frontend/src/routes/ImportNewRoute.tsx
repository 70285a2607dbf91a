import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { UploadForm } from '../features/imports/UploadForm.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { Details } from '../ui/Details.js';
import { PageTitle } from '../ui/PageTitle.js';

const ImportNewQuery = graphql(`
  query ImportNew {
    importLimits {
      mostBytes
      kinds {
        title
      }
    }
  }
`);

/** Where a file comes in. */
export function Component() {
  const navigate = useNavigate();
  const [result, reload] = useQuery({ query: ImportNewQuery });
  return (
    <Answer result={result} what="importing a file" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ importLimits }) => (
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-two-thirds">
            <BackLink to={paths.imports}>Imports</BackLink>
            <PageTitle title="Import a file" />
            <p className="govuk-body">The file is read and checked first. You then see what it would change, and nothing changes before you commit.</p>
            <Details summary="What can be imported">
              <ul className="govuk-list govuk-list--bullet">{importLimits.kinds.map(({ title }) => <li key={title}>{title}</li>)}</ul>
            </Details>
            <UploadForm mostBytes={importLimits.mostBytes} onSent={(id, already) => void navigate(paths.import(id), { state: { already } })} />
          </div>
        </div>
      )}
    </Answer>
  );
}
