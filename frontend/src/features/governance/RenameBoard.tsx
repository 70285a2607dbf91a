import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { Done } from '../../ui/Done.js';
import { RenameForm } from '../../ui/RenameForm.js';

const RenameBoardMutation = graphql(`
  mutation RenameBoard($input: RenameInput!) {
    renameBoard(input: $input) {
      id
      name
    }
  }
`);

export function RenameBoard({ id, name }: { id: string; name: string }) {
  const [done, setDone] = useState<string>();
  const [busy, rename] = useChange(RenameBoardMutation);
  return (
    <>
      <Done text={done} />
      <RenameForm key={name} what="board" name={name} busy={busy} onRename={(next, from) => rename({ input: { id, name: next, nameSeen: name, from } })} onDone={setDone} />
    </>
  );
}
