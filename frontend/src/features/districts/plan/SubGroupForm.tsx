import { LIMITS } from '@csa/shared/limits.js';
import { SUB_GROUP_FIELDS } from '@csa/shared/plan-words.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { Button } from '../../../ui/Button.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';
import { TextsConflict } from '../../../ui/TextsConflict.js';
import { useSave } from '../../../graphql/use-save.js';

const SaveSubGroup = graphql(`
  mutation SaveSubGroup($input: SaveSubGroupInput!) {
    saveSubGroup(input: $input) {
      __typename
      ... on PlanSubGroup {
        id
        version
        name
        responsibilities
      }
      ...BothTexts_EditConflict
    }
  }
`);

interface SubGroupFormProps {
  planId: string;
  /** The sub-group to change; none: a new one. */
  subGroup: { id: string; version: number; name: string; responsibilities: string } | null;
  onSaved: (name: string) => void;
  onTheirs: () => void;
}

export function SubGroupForm({ planId, subGroup, onSaved, onTheirs }: SubGroupFormProps) {
  const [values, setValues] = useState({ name: subGroup?.name ?? '', responsibilities: subGroup?.responsibilities ?? '' });
  const { busy, errors, refuse, conflict, save } = useSave(SaveSubGroup, (data) => data.saveSubGroup);
  const submit = async (version: number) => {
    const faults: FieldError[] = [];
    if (values.name.trim() === '') faults.push({ path: 'name', message: 'Enter the name of the sub-group' });
    if (values.responsibilities.trim() === '') faults.push({ path: 'responsibilities', message: 'Say what it is responsible for' });
    if (faults.length > 0) return refuse(faults);
    const saved = await save({ input: { planId, id: subGroup?.id ?? null, version, ...values } });
    if (saved) onSaved(values.name.trim());
  };
  return (
    <Form onSubmit={() => void submit(subGroup?.version ?? 0)} errors={errors} label="Sub-group">
      {conflict && <TextsConflict what="this sub-group" texts={conflict} onKeepMine={() => void submit(conflict.version)} onUseTheirs={onTheirs} />}
      <TextField name="name" label={SUB_GROUP_FIELDS.name} value={values.name} onChange={(name) => setValues({ ...values, name })} />
      <TextArea name="responsibilities" label={SUB_GROUP_FIELDS.responsibilities} rows={4} maxLength={LIMITS.comment} value={values.responsibilities} onChange={(responsibilities) => setValues({ ...values, responsibilities })} />
      <Button type="submit" busy={busy}>Save the sub-group</Button>
    </Form>
  );
}
