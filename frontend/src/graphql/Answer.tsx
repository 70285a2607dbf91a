import type { ReactNode } from 'react';
import type { CombinedError, UseQueryState } from 'urql';
import { Loading } from '../ui/Loading.js';
import { NotFound } from '../ui/NotFound.js';
import { Problem } from '../ui/Problem.js';
import { Refused } from '../ui/Refused.js';
import { hasCode } from './errors.js';

interface AnswerProps<Data> {
  result: Pick<UseQueryState<Data, never>, 'data' | 'error' | 'fetching'>;
  /** What is being asked for, in words that follow "Loading" and "access to": "the overview". */
  what: string;
  onRetry?: () => void;
  /** Where somebody who is refused can go instead. */
  refused?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** Shows a page's data, or in its place the state it is in: loading, refused, not found, failed. */
export function Answer<Data>({ result, what, onRetry, refused, children }: AnswerProps<Data>) {
  const { data, error } = result;
  // A refusal of one crossing field leaves the rest of the page standing; one of what the page is about does not.
  if (data && !isRefusedAsWhole(error)) return children(data);
  if (!error) return <Loading what={what} />;
  if (hasCode(error, 'UNAUTHENTICATED')) return <Loading what="the sign-in page" />;
  if (hasCode(error, 'FORBIDDEN')) return <Refused what={what}>{refused}</Refused>;
  if (hasCode(error, 'NOT_FOUND')) return <NotFound />;
  return <Problem what={`load ${what}`} onRetry={onRetry} />;
}

function isRefusedAsWhole(error: CombinedError | undefined): boolean {
  return Boolean(error?.graphQLErrors.some((each) => each.path?.length === 1 && each.extensions.code === 'FORBIDDEN'));
}
