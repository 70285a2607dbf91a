import { LIMITS } from '@csa/shared/limits.js';
import { RATING_WORDS } from '@csa/shared/words.js';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { faultsIn } from '../../../graphql/use-change.js';
import { Button } from '../../../ui/Button.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Fieldset } from '../../../ui/Fieldset.js';
import { Form } from '../../../ui/Form.js';
import { TextField } from '../../../ui/TextField.js';

const EditStatusWords_StatusScheme = graphql(`
  fragment EditStatusWords_StatusScheme on StatusScheme {
    version
    words {
      rating
      word
      meaning
    }
  }
`);

const EditStatusWords_change = graphql(`
  mutation EditStatusWords_change($input: ChangeStatusWordsInput!) {
    changeStatusWords(input: $input) {
      __typename
      ... on StatusScheme {
        version
      }
      ... on EditConflict {
        message
        savedBy
        theirs {
          label
          text
        }
      }
    }
  }
`);

interface EditStatusWordsProps {
  scheme: FragmentType<typeof EditStatusWords_StatusScheme>;
  onSaved: () => void;
}

/** The word and the meaning of each status; the colour is always that of the status. */
export function EditStatusWords(props: EditStatusWordsProps) {
  const scheme = readFragment(EditStatusWords_StatusScheme, props.scheme);
  const [words, setWords] = useState(() => scheme.words.map(({ rating, word, meaning }) => ({ rating, word, meaning })));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [{ fetching }, change] = useMutation(EditStatusWords_change);
  const put = (at: number, patch: { word?: string; meaning?: string }) => setWords(words.map((each, index) => (index === at ? { ...each, ...patch } : each)));
  const save = async () => {
    const { data, error } = await change({ input: { version: scheme.version, words } });
    const result = data?.changeStatusWords;
    const wrong = result?.__typename === 'EditConflict' ? conflictErrors(result) : faultsIn(result, error);
    setErrors(wrong);
    if (wrong.length === 0) props.onSaved();
  };
  return (
    <Form onSubmit={() => void save()} errors={errors} label="Words for a status">
      {words.map(({ rating, word, meaning }, index) => (
        <Fieldset key={rating} legend={legendOf(rating)} legendSize="m">
          <TextField name={`words.${index}.word`} label="Word" hint={`Up to ${LIMITS.statusWord} characters.`} width="20" value={word} onChange={(text) => put(index, { word: text })} />
          <TextField name={`words.${index}.meaning`} label="What it means" hint={`Up to ${LIMITS.statusMeaning} characters.`} value={meaning} onChange={(text) => put(index, { meaning: text })} />
        </Fieldset>
      ))}
      <p className="govuk-body">Updates are written in these words from now on. Statuses that were given already, and packs that were frozen, keep the words they were given in.</p>
      <Button type="submit" busy={fetching}>Save</Button>
    </Form>
  );
}

const COLOURS: Record<keyof typeof RATING_WORDS, string> = { RED: 'red', AMBER: 'amber', GREEN: 'green', BLUE: 'blue', NOT_RATED: 'grey' };

function legendOf(rating: keyof typeof RATING_WORDS): string {
  return `The ${COLOURS[rating]} status`;
}

/** What stands now, so that nobody has to look for it before saving again. */
function conflictErrors({ message, savedBy, theirs }: { message: string; savedBy: string | null; theirs: readonly { label: string; text: string }[] }): FieldError[] {
  return [
    { path: '', message: `${message} Reload the page to begin from what stands now.` },
    ...theirs.map(({ label, text }) => ({ path: '', message: `${savedBy ?? 'Somebody else'} saved for ${label}: ${text}` })),
  ];
}
