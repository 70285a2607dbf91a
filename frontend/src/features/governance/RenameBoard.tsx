import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { Done } from '../../ui/Done.js';
import type { ComingName } from '../../ui/OtherNames.js';
import { RenameForm } from '../../ui/RenameForm.js';

const RenameBoardMutation = graphql(`
  mutation RenameBoard($input: RenameInput!) {
    renameBoard(input: $input) {
      id
      name
      formerNames {
        name
        until
      }
      comingNames {
        name
        from
      }
    }
  }
`);

export function RenameBoard({ id, name, coming }: { id: string; name: string; coming: readonly ComingName[] }) {
  const [done, setDone] = useState<string>();
  const [busy, rename] = useChange(RenameBoardMutation);
  return (
    <>
      <Done text={done} />
      <RenameForm key={done} what="board" name={name} coming={coming} busy={busy} onRename={(change) => rename({ input: { id, ...change } })} onDone={setDone} />
    </>
  );
}
