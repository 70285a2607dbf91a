import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';

const PackContents_PackContent = graphql(`
  fragment PackContents_PackContent on PackContent {
    items {
      slug
      name
      received
    }
  }
`);

export function PackContents(props: { content: FragmentType<typeof PackContents_PackContent> }) {
  const { items } = readFragment(PackContents_PackContent, props.content);
  return (
    <nav className="app-pack__contents" aria-labelledby="pack-contents">
      <h2 className="govuk-heading-m" id="pack-contents">
        Contents
      </h2>
      <ol className="govuk-list govuk-list--number app-pack__list">
        {items.map((item) => (
          <li key={item.slug}>
            <a className="govuk-link govuk-link--no-visited-state" href={`#item-${item.slug}`}>
              {item.name}
            </a>
            {!item.received && ' (no update received)'}
          </li>
        ))}
      </ol>
    </nav>
  );
}
