import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { BothTexts_EditConflict } from '../../../graphql/refusals.js';
import { faultsIn } from '../../../graphql/use-change.js';
import { Button } from '../../../ui/Button.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { TextArea } from '../../../ui/TextArea.js';
import { type BothTexts, TextsConflict } from '../../../ui/TextsConflict.js';
import { WarningText } from '../../../ui/WarningText.js';
import { draftFaults, draftOf, inputOf, type MeasureDraft } from './measure-draft.js';
import { MeasureFields, type PostOption } from './MeasureFields.js';

const MeasureWords_Measure = graphql(`
  fragment MeasureWords_Measure on Measure {
    name
    definition
    counted
    notCounted
    caution
    unit
    publisher
    licence
    sourceUrl
    direction
    directionReason
    kind
    denominator
    smallestLevel
    suppressionClass
    releaseApprovedBy
    releaseUntil
    owner {
      id
    }
    lagDays
    trendLength
    screening
  }
`);

const EditMeasureForm_Measure = graphql(`
  fragment EditMeasureForm_Measure on Measure {
    slug
    version
    shape
    ...MeasureWords_Measure
  }
`);

const EditMeasure = graphql(`
  mutation EditMeasure($input: EditMeasureInput!) {
    editMeasure(input: $input) {
      __typename
      ... on Measure {
        slug
        version
      }
      ...BothTexts_EditConflict
    }
  }
`);

interface EditMeasureFormProps {
  measure: FragmentType<typeof EditMeasureForm_Measure>;
  posts: readonly PostOption[];
  onSaved: () => void;
  onTheirs: () => void;
}

/** Says something else of a measure. What shows figures that are kept back today is said, with its reason, before it is saved. */
export function EditMeasureForm({ measure: masked, posts, onSaved, onTheirs }: EditMeasureFormProps) {
  const [opened] = useState(() => readFragment(EditMeasureForm_Measure, masked));
  const [draft, setDraft] = useState<MeasureDraft>(() => draftOf(readFragment(MeasureWords_Measure, opened)));
  const [said, setSaid] = useState({ loosens: false, looseningReason: '' });
  const [loosening, setLoosening] = useState<string>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [conflict, setConflict] = useState<(BothTexts & { version: number }) | null>(null);
  const [{ fetching }, save] = useMutation(EditMeasure);

  const submit = async (version: number) => {
    const faults = draftFaults(draft);
    if (faults.length > 0) return setErrors(faults);
    const input = { slug: opened.slug, version, loosens: said.loosens, looseningReason: said.looseningReason.trim() || null, ...inputOf(draft) };
    const { data, error } = await save({ input });
    const answer = data?.editMeasure;
    setConflict(answer?.__typename === 'EditConflict' ? readFragment(BothTexts_EditConflict, answer) : null);
    if (answer?.__typename === 'EditConflict') return setErrors([]);
    const refused = faultsIn(answer, error);
    setErrors(refused);
    const warning = refused.find(({ path }) => path === 'loosens');
    if (warning) setLoosening(warning.message);
    if (refused.length === 0) onSaved();
  };

  return (
    <Form onSubmit={() => void submit(opened.version)} errors={errors} label="Change the measure">
      {conflict && <TextsConflict what="this measure" texts={conflict} onKeepMine={() => void submit(conflict.version)} onUseTheirs={onTheirs} />}
      <MeasureFields draft={draft} onChange={(patch) => setDraft({ ...draft, ...patch })} posts={posts} isCount={opened.shape === 'COUNT'} />
      {loosening && (
        <>
          <WarningText>{loosening}</WarningText>
          <Checkbox name="loosens" label="Show these figures from now on" checked={said.loosens} onChange={(loosens) => setSaid({ ...said, loosens })} />
          <TextArea name="looseningReason" label="Why they may be shown now, and who says so" rows={2} maxLength={LIMITS.reason} value={said.looseningReason} onChange={(looseningReason) => setSaid({ ...said, looseningReason })} />
        </>
      )}
      <Button type="submit" busy={fetching}>Save the measure</Button>
    </Form>
  );
}
