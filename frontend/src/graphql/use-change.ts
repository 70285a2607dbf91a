import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import { fieldErrors } from './errors.js';

export interface Fault {
  path: string;
  message: string;
}

/** A change of the register: what stands against it, field by field; nothing when it was done. */
export function useChange<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>): [busy: boolean, change: (variables: Variables) => Promise<Fault[]>] {
  const [{ fetching }, run] = useMutation(document);
  const change = async (variables: Variables) => {
    const { error } = await run(variables);
    return error ? fieldErrors(error) : [];
  };
  return [fetching, change];
}
