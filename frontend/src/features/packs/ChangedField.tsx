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
    prose
    parts {
      kind
      text
    }
  }
`);

interface ChangedFieldProps {
  field: FragmentType<typeof ChangedField_FieldChange>;
  view: TextsView;
}

/** A field that reads differently: a few words in one line, prose word by word where that says more, else both texts in full. */
export function ChangedField({ view, ...props }: ChangedFieldProps) {
  const { label, before, after, prose, parts } = readFragment(ChangedField_FieldChange, props.field);
  if (!prose) {
    return (
      <p className="govuk-body">
        <strong>{label}:</strong> {after ?? 'nothing said'}
        {before ? `, before: ${before}` : ''}
      </p>
    );
  }
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{label}</h3>
      {before === null || after === null ? <OneText before={before} after={after} /> : view === 'words' && parts ? <WordChanges parts={parts} /> : <BeforeAndNow before={before} now={after} />}
    </>
  );
}

function OneText({ before, after }: { before: string | null; after: string | null }) {
  return (
    <>
      <p className="govuk-body-s app-secondary govuk-!-margin-bottom-1">{after === null ? 'Before; now nothing is said' : 'Now; before nothing was said'}</p>
      <p className="govuk-body app-prose">{after ?? before}</p>
    </>
  );
}
