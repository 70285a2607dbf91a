import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import type { SearchKind, SearchResults_GroupFragment } from '../../graphql/generated/graphql.js';
import { Empty } from '../../ui/Empty.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { TextLink } from '../../ui/TextLink.js';

const SearchResults_Group = graphql(`
  fragment SearchResults_Group on SearchGroup {
    kind
    count
    hits {
      kind
      key
      number
      id
      title
      note
      illustrative
    }
  }
`);

type Hit = SearchResults_GroupFragment['hits'][number];

const headings: Record<SearchKind, string> = {
  THEME: 'Themes and localities',
  BOARD: 'Boards',
  PERSON: 'People',
  DISTRICT: 'Districts',
  ACTION: 'Actions of districts’ plans',
  UPDATE: 'Updates',
  PACK: 'Packs',
};

const addresses: Record<SearchKind, (hit: Hit) => string> = {
  THEME: ({ key }) => paths.theme(key),
  BOARD: ({ key }) => paths.board(key),
  PERSON: ({ key }) => paths.person(key),
  DISTRICT: ({ key }) => paths.district(key),
  ACTION: ({ key, number, id }) => paths.planAction(key, number ?? 0, id ?? ''),
  UPDATE: ({ key }) => paths.theme(key),
  PACK: ({ key, number }) => paths.pack(key, number ?? 1),
};

interface SearchResultsProps {
  words: string;
  groups: readonly FragmentType<typeof SearchResults_Group>[];
}

/** What was found, kind by kind. */
export function SearchResults({ words, groups }: SearchResultsProps) {
  const found = readFragment(SearchResults_Group, groups);
  if (found.length === 0) {
    return (
      <Empty heading={`Nothing was found for “${words}”`}>
        Search looks through themes, boards, people, districts, actions of districts’ plans, accepted updates and packs that you may read. Try fewer or other words.
      </Empty>
    );
  }
  return found.map(({ kind, count, hits }) => (
    <section key={kind} aria-labelledby={`found-${kind}`}>
      <h2 className="govuk-heading-m" id={`found-${kind}`}>
        {headings[kind]} ({count})
      </h2>
      {count > hits.length && <p className="govuk-body app-secondary">The first {hits.length} are listed. Add a word to find fewer.</p>}
      <ul className="govuk-list govuk-list--spaced">
        {hits.map((hit) => (
          <li key={`${hit.key} ${hit.id ?? hit.number ?? ''} ${hit.title}`}>
            <TextLink to={addresses[kind](hit)}>{hit.title}</TextLink> {hit.illustrative && <IllustrativeTag />}
            <span className="app-cell-note">{hit.note}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
