import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { faultsIn } from '../../graphql/use-change.js';
import type { FieldError } from '../../ui/field-errors.js';

const useCommit_commit = graphql(`
  mutation useCommit_commit($id: Int!) {
    commitImport(id: $id) {
      id
      state
      ...ImportPage_Import
    }
  }
`);

const OTHERWISE = 'Something else was imported since this file was read, so committing it changes something else now. Nothing is changed yet: look at what it changes, and commit again.';

/** Commits an import. Where it would change something else than was shown, nothing happens and that is said. */
export function useCommit(): [busy: boolean, commit: (id: number) => Promise<{ faults: readonly FieldError[]; sentence: string }>] {
  const [{ fetching }, run] = useMutation(useCommit_commit);
  const commit = async (id: number) => {
    const { data, error } = await run({ id });
    const faults = faultsIn(data?.commitImport, error);
    if (faults.length === 0 && data?.commitImport.state === 'READY') return { faults: [{ path: '', message: OTHERWISE }], sentence: '' };
    return { faults, sentence: `Import ${id} is committed. Its figures are known from now on.` };
  };
  return [fetching, commit];
}
