import type { CombinedError } from 'urql';
import { fieldErrors } from '../../graphql/errors.js';
import type { FieldError } from '../../ui/field-errors.js';

type Result = { __typename?: string; message?: string; reasons?: readonly FieldError[] } | null | undefined;

/** Every way in which an act on a meeting can be refused, as lines of an error summary; none where it was done. */
export function refusalErrors(result: Result, error: CombinedError | undefined): FieldError[] {
  if (result?.reasons) return result.reasons.length > 0 ? [...result.reasons] : [{ path: '', message: result.message ?? '' }];
  if (error) return fieldErrors(error).map(({ path, message }) => ({ path: fieldName(path), message }));
  return result ? [] : [{ path: '', message: 'The service did not answer. Nothing was changed; try again in a minute.' }];
}

/** "input.timetable.dueOn" is the field dueOn of the form. */
function fieldName(path: string): string {
  return path.split('.').at(-1) ?? path;
}
