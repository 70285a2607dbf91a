import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { BeforeAndNow } from '../../ui/BeforeAndNow.js';
import { WordChanges } from '../../ui/WordChanges.js';
import type { TextsView } from './texts-view.js';

const ChangedField_FieldChange = graphql(`
  fragment ChangedField_FieldChange on FieldChange {
    label
    before
    after
    parts {
      kind
      text
    }
  }
`);

interface ChangedFieldProps {
  field: FragmentType<typeof ChangedField_FieldChange>;
  view: Exclude<TextsView, 'none'>;
  headingLevel: 3 | 4;
}

/** A field that reads differently: word by word where that says more, else both texts. */
export function ChangedField({ view, headingLevel, ...props }: ChangedFieldProps) {
  const { label, before, after, parts } = readFragment(ChangedField_FieldChange, props.field);
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      <Heading className="govuk-heading-s govuk-!-margin-bottom-1">{label}</Heading>
      {view === 'words' && parts ? <WordChanges parts={parts} /> : <BeforeAndNow before={before} now={after} />}
    </>
  );
}
