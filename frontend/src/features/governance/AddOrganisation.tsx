import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import type { OrganisationKind } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-change.js';
import { Button } from '../../ui/Button.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';

const CreateOrganisation = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      id
      name
    }
  }
`);

const kinds: Record<OrganisationKind, string> = {
  POLICE: 'Police', COUNTY_COUNCIL: 'County council', DISTRICT_COUNCIL: 'District council', FIRE: 'Fire and rescue', PROBATION: 'Probation',
  HEALTH: 'Health', COMMISSIONER: 'Police and crime commissioner', VOLUNTARY: 'Voluntary sector', OTHER: 'Another body',
};
const options = Object.entries(kinds).map(([value, label]) => ({ value: value as OrganisationKind, label }));

export function AddOrganisation({ onDone }: { onDone: (message: string) => void }) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<OrganisationKind>('OTHER');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, create] = useChange(CreateOrganisation);
  const field = (path: string) => (path ? `organisation-${path}` : '');
  const submit = async () => {
    if (name.trim() === '') return setErrors([{ path: field('name'), message: 'Enter the name of the organisation' }]);
    const faults = await create({ input: { name, kind } });
    if (faults.length > 0) return setErrors(faults.map((fault) => ({ ...fault, path: field(fault.path) })));
    onDone(`${name.trim()} was added`);
  };
  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Add an organisation">
      <TextField name="organisation-name" label="Name of the organisation" value={name} onChange={setName} />
      <Select name="organisation-kind" label="What it is" options={options} value={kind} onChange={setKind} />
      <Button type="submit" variant="secondary" busy={busy}>
        Add the organisation
      </Button>
    </Form>
  );
}
