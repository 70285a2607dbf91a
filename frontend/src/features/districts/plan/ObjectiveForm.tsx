import { LIMITS } from '@csa/shared/limits.js';
import { OBJECTIVE_FIELDS } from '@csa/shared/plan-words.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { Button } from '../../../ui/Button.js';
import { Form } from '../../../ui/Form.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextsConflict } from '../../../ui/TextsConflict.js';
import { useSave } from '../../../graphql/use-save.js';

const SaveObjective = graphql(`
  mutation SaveObjective($input: SaveObjectiveInput!) {
    saveObjective(input: $input) {
      __typename
      ... on SubGroupObjective {
        id
        version
        text
        target
      }
      ...BothTexts_EditConflict
    }
  }
`);

interface ObjectiveFormProps {
  subGroupId: string;
  /** The objective to change; none: a new one. */
  objective: { id: string; version: number; text: string; target?: string | null } | null;
  onSaved: () => void;
  onTheirs: () => void;
}

export function ObjectiveForm({ subGroupId, objective, onSaved, onTheirs }: ObjectiveFormProps) {
  const [values, setValues] = useState({ text: objective?.text ?? '', target: objective?.target ?? '' });
  const { busy, errors, refuse, conflict, save } = useSave(SaveObjective, (data) => data.saveObjective);
  const submit = async (version: number) => {
    if (values.text.trim() === '') return refuse([{ path: 'text', message: 'Enter the objective' }]);
    const saved = await save({ input: { subGroupId, id: objective?.id ?? null, version, text: values.text, target: values.target.trim() || null } });
    if (saved) onSaved();
  };
  return (
    <Form onSubmit={() => void submit(objective?.version ?? 0)} errors={errors} label="Objective">
      {conflict && <TextsConflict what="this objective" texts={conflict} onKeepMine={() => void submit(conflict.version)} onUseTheirs={onTheirs} />}
      <TextArea name="text" label={OBJECTIVE_FIELDS.text} rows={3} maxLength={LIMITS.reason} value={values.text} onChange={(text) => setValues({ ...values, text })} />
      <TextArea name="target" label={`${OBJECTIVE_FIELDS.target} (optional)`} hint="By what it is known to be reached, and by when." rows={2} maxLength={LIMITS.reason} value={values.target} onChange={(target) => setValues({ ...values, target })} />
      <Button type="submit" busy={busy}>Save the objective</Button>
    </Form>
  );
}
