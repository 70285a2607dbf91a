import type { CombinedError } from 'urql';

export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'INVALID_INPUT';

interface FieldProblem {
  path: string;
  message: string;
}

export function hasCode(error: CombinedError | undefined, code: ErrorCode): boolean {
  return Boolean(error?.graphQLErrors.some((each) => each.extensions.code === code));
}

/** The faults of single fields, as the server's validation names them; one general line where it names none. */
export function fieldErrors(error: CombinedError): FieldProblem[] {
  const named = error.graphQLErrors.flatMap((each) => readFields(each.extensions.fields));
  return named.length > 0 ? named : [{ path: '', message: sentence(error) }];
}

/** What happened, what was lost (nothing) and what to do, in one sentence. */
export function sentence(error: CombinedError): string {
  if (error.networkError) return 'The service could not be reached. Nothing was saved; check your connection and try again.';
  if (hasCode(error, 'FORBIDDEN')) return 'You do not have access to do this. Ask the coordinator who can.';
  if (hasCode(error, 'NOT_FOUND')) return 'What you were changing is not there any more. Go back and open it again.';
  return error.graphQLErrors[0]?.message ?? 'The service could not do this. Try again in a minute.';
}

function readFields(fields: unknown): FieldProblem[] {
  return Array.isArray(fields) ? fields.filter(isFieldProblem) : [];
}

function isFieldProblem(field: unknown): field is FieldProblem {
  return typeof field === 'object' && field !== null && 'path' in field && 'message' in field && typeof field.path === 'string' && typeof field.message === 'string';
}
