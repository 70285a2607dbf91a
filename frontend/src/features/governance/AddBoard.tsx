import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { Button } from '../../ui/Button.js';
import { Details } from '../../ui/Details.js';
import { Done } from '../../ui/Done.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';

const CreateBoard = graphql(`
  mutation CreateBoard($input: CreateBoardInput!) {
    createBoard(input: $input) {
      id
      name
    }
  }
`);

/** Adds a board below another. */
export function AddBoard({ boards }: { boards: readonly { id: string; name: string }[] }) {
  const [name, setName] = useState('');
  const [reportsToId, setReportsToId] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [done, setDone] = useState<string>();
  const [busy, create] = useChange(CreateBoard);
  const submit = async () => {
    if (name.trim() === '') return setErrors([{ path: 'name', message: 'Enter the name of the board' }]);
    const faults = await create({ input: { name, reportsToId: reportsToId || null } });
    setErrors(faults);
    if (faults.length > 0) return;
    setDone(`${name.trim()} was added`);
    setName('');
  };
  const options = [{ value: '', label: 'None, or not stated' }, ...boards.map((board) => ({ value: board.id, label: board.name }))];
  return (
    <>
      <Done text={done} />
      <Details summary="Add a board" key={done ?? 'new'}>
        <Form onSubmit={() => void submit()} errors={errors} label="Add a board">
          <TextField name="name" label="Name of the board" value={name} onChange={setName} />
          <Select name="reportsToId" label="Reports to" options={options} value={reportsToId} onChange={setReportsToId} />
          <Button type="submit" variant="secondary" busy={busy}>
            Add the board
          </Button>
        </Form>
      </Details>
    </>
  );
}
