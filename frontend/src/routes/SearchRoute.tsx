import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { SearchResults } from '../features/search/SearchResults.js';
import { Answer } from '../graphql/Answer.js';
import { fieldErrors } from '../graphql/errors.js';
import { graphql } from '../graphql/generated/gql.js';
import { ErrorSummary } from '../ui/ErrorSummary.js';
import { PageTitle } from '../ui/PageTitle.js';

const SearchQuery = graphql(`
  query Search($words: String!) {
    search(words: $words) {
      kind
      ...SearchResults_Group
    }
  }
`);

export function Component() {
  const words = useSearchParams()[0].get('q')?.trim() ?? '';
  const [result, reload] = useQuery({ query: SearchQuery, variables: { words }, pause: words === '', requestPolicy: 'network-only' });
  const faults = result.error ? fieldErrors(result.error).filter(({ path }) => path === 'words').map((fault) => ({ ...fault, path: 'site-search' })) : [];
  return (
    <>
      <ErrorSummary errors={faults} />
      <PageTitle title={words ? `Search for “${words}”` : 'Search'} />
      {words === '' && <p className="govuk-body">Enter what you are looking for in the search box at the top: a theme, a board, a person, a district, or words from an update, a pack or an action of a district’s plan.</p>}
      {words !== '' && faults.length === 0 && (
        <Answer result={result} what="what was found" onRetry={() => reload({ requestPolicy: 'network-only' })}>
          {({ search }) => <SearchResults words={words} groups={search} />}
        </Answer>
      )}
    </>
  );
}
