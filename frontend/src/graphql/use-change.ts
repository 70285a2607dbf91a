import { type AnyVariables, type CombinedError, type TypedDocumentNode, useMutation } from 'urql';
import type { FieldError } from '../ui/field-errors.js';
import { fieldErrors } from './errors.js';

/** A change behind a button: whether it is under way, and how to do it. Answers what stands against it; nothing when it was done. */
export function useChange<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>): [busy: boolean, change: (variables: Variables) => Promise<FieldError[]>] {
  const [{ fetching }, run] = useMutation(document);
  const change = async (variables: Variables) => {
    const { data, error } = await run(variables);
    return faultsIn(onlyAnswer(data), error);
  };
  return [fetching, change];
}

/** Every way in which a change can be refused, as lines of an error summary; none where it was done. */
export function faultsIn(answer: object | null | undefined, error: CombinedError | undefined): FieldError[] {
  if (error) return fieldErrors(error);
  if (!answer) return [{ path: '', message: 'The service did not answer. Nothing was changed; try again in a minute.' }];
  if (!isRefusal(answer)) return [];
  return answer.reasons?.length ? [...answer.reasons] : [{ path: '', message: answer.message }];
}

/** UpdateBlocked, MeetingBlocked and FreezeBlocked give reasons; EditConflict says it in one sentence. */
interface Refusal {
  message: string;
  reasons?: readonly FieldError[];
}

function isRefusal(answer: object): answer is Refusal {
  return '__typename' in answer && /(Blocked|Conflict)$/.test(String(answer.__typename));
}

function onlyAnswer(data: unknown): object | null {
  const [answer] = Object.entries(data ?? {}).flatMap(([name, value]) => (name === '__typename' ? [] : [value as object | null]));
  return answer ?? null;
}
