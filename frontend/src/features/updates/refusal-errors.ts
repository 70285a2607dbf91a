import type { CombinedError } from 'urql';
import { fieldErrors } from '../../graphql/errors.js';
import type { FieldError } from '../../ui/field-errors.js';

interface Blocked {
  __typename: 'UpdateBlocked';
  message: string;
  reasons: readonly FieldError[];
}

/** Every way in which an act can be refused, as lines of an error summary; none where it was done. */
export function refusalErrors(result: { __typename: string } | Blocked | null | undefined, error: CombinedError | undefined): FieldError[] {
  if (isBlocked(result)) return result.reasons.length > 0 ? [...result.reasons] : [{ path: '', message: result.message }];
  if (error) return fieldErrors(error).map(({ path, message }) => ({ path: path.replace(/^input\./, ''), message }));
  return result ? [] : [{ path: '', message: 'The service did not answer. Nothing was changed; try again in a minute.' }];
}

function isBlocked(result: { __typename: string } | Blocked | null | undefined): result is Blocked {
  return result?.__typename === 'UpdateBlocked';
}
