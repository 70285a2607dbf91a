import type { ReactNode } from 'react';
import { ReadingWidth } from './ReadingWidth.js';
import { Refused } from './Refused.js';

/** The page of a form, as wide as its lines are read well, for those who may use it; everybody else reads that it is not theirs. */
export function FormPage({ may, what, children }: { may: boolean; what: string; children: ReactNode }) {
  if (!may) return <Refused what={what} />;
  return <ReadingWidth>{children}</ReadingWidth>;
}
