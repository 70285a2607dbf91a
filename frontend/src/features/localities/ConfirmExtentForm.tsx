import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { Button } from '../../ui/Button.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { TextArea } from '../../ui/TextArea.js';

const ConfirmExtent = graphql(`
  mutation ConfirmExtent($input: ConfirmExtentInput!) {
    confirmExtent(input: $input) {
      id
      ...ExtentPanel_PrecisionArea
    }
  }
`);

/** Confirms an extent by naming who gave the boundary, and when. */
export function ConfirmExtentForm({ id, name, onDone }: { id: string; name: string; onDone: (message: string) => void }) {
  const [source, setSource] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, confirm] = useChange(ConfirmExtent);
  const field = `source-${id}`;
  const submit = async () => {
    const refused = source.trim() === '' ? [{ path: 'source', message: 'Name who gave the boundary, and when' }] : await confirm({ input: { id, source } });
    if (refused.length > 0) return setErrors(refused.map((fault) => ({ ...fault, path: fault.path === 'source' ? field : '' })));
    onDone(`The small areas of ${name} are confirmed`);
  };
  return (
    <Details summary="Confirm these small areas">
      <Form onSubmit={() => void submit()} errors={errors} label="Confirm these small areas">
        <TextArea
          name={field}
          label="Who gave the boundary, and when"
          hint={`For example: Police neighbourhood ${name}, as given by Staffordshire Police on 4 November 2026. Everybody reads it beside the figures.`}
          rows={2}
          maxLength={LIMITS.reason}
          value={source}
          onChange={setSource}
        />
        <Button type="submit" busy={busy}>Confirm these small areas</Button>
      </Form>
    </Details>
  );
}
