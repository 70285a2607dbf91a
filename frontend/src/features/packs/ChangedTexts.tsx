import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { listInWords } from '../../lib/words.js';
import { Details } from '../../ui/Details.js';
import { ChangedField } from './ChangedField.js';
import type { TextsView } from './texts-view.js';

const ChangedTexts_ItemChanges = graphql(`
  fragment ChangedTexts_ItemChanges on ItemChanges {
    name
    standing
    fields {
      field
      label
      before
      ...ChangedField_FieldChange
    }
  }
`);

interface ChangedTextsProps {
  item: FragmentType<typeof ChangedTexts_ItemChanges>;
  view: TextsView;
  open: boolean;
}

/** What reads differently: the headline at once, the rest when somebody wants to read it. */
export function ChangedTexts({ view, open, ...props }: ChangedTextsProps) {
  const { name, standing, fields } = readFragment(ChangedTexts_ItemChanges, props.item);
  const isGone = standing === 'NEWLY_MISSING' || standing === 'REMOVED';
  const first = isGone ? undefined : fields.find(({ field }) => field === 'headline');
  const others = fields.filter((field) => field !== first);
  const labels = listInWords(others.map(({ label }) => label.toLowerCase()));
  return (
    <>
      {first && <ChangedField field={first} view={view} />}
      {others.length > 0 && (
        <Details
          key={String(open)}
          open={open}
          summary={
            <>
              {isGone ? 'What it said before' : `What else reads differently: ${labels}`}
              <span className="govuk-visually-hidden">, {name}</span>
            </>
          }
        >
          {others.map((field) => (
            <ChangedField key={field.field} field={field} view={view} />
          ))}
        </Details>
      )}
    </>
  );
}
