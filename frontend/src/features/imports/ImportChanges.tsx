import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { changesInWords } from './import-words.js';

const ImportChanges_Import = graphql(`
  fragment ImportChanges_Import on ImportRun {
    id
    preview {
      added
      revised
      unchanged
      ended
      places
    }
  }
`);

/** What committing would change. */
export function ImportChanges(props: { run: FragmentType<typeof ImportChanges_Import> }) {
  const { preview } = readFragment(ImportChanges_Import, props.run);
  if (!preview) return null;
  return (
    <section aria-labelledby="changes">
      <h2 className="govuk-heading-m" id="changes">What committing changes</h2>
      <ul className="govuk-list govuk-list--bullet">
        {changesInWords(preview).map((sentence) => <li key={sentence}>{sentence}</li>)}
      </ul>
    </section>
  );
}
