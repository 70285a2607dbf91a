import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { useSave } from '../../../graphql/use-save.js';
import { Button } from '../../../ui/Button.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Form } from '../../../ui/Form.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextsConflict } from '../../../ui/TextsConflict.js';
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
  const { busy, errors, refuse, conflict, save } = useSave(EditMeasure, (data) => data.editMeasure);
  const warning = errors.find(({ path }) => path === 'loosens')?.message;
  const [warned, setWarned] = useState<string>();
  // It stays while the answer to it is written, whatever else is wrong by then.
  if (warning && warning !== warned) setWarned(warning);

  const submit = async (version: number) => {
    const faults = draftFaults(draft);
    if (faults.length > 0) return refuse(faults);
    if (await save({ input: { slug: opened.slug, version, loosens: said.loosens, looseningReason: said.looseningReason.trim() || null, ...inputOf(draft) } })) onSaved();
  };

  return (
    <Form onSubmit={() => void submit(opened.version)} errors={errors} label="Change the measure">
      {conflict && <TextsConflict what="this measure" texts={conflict} onKeepMine={() => void submit(conflict.version)} onUseTheirs={onTheirs} />}
      <MeasureFields draft={draft} onChange={(patch) => setDraft({ ...draft, ...patch })} posts={posts} isCount={opened.shape === 'COUNT'} />
      {warned && (
        <>
          <WarningText>{warned}</WarningText>
          <Checkbox name="loosens" label="Show these figures from now on" checked={said.loosens} onChange={(loosens) => setSaid({ ...said, loosens })} />
          <TextArea name="looseningReason" label="Why they may be shown now, and who says so" rows={2} maxLength={LIMITS.reason} value={said.looseningReason} onChange={(looseningReason) => setSaid({ ...said, looseningReason })} />
        </>
      )}
      <Button type="submit" busy={busy}>Save the measure</Button>
    </Form>
  );
}
