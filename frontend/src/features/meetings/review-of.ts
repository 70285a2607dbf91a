import { paths } from '../../app/paths.js';

/** Where a reason against the freeze is dealt with: one about a single request names it by its id. */
export function reviewOf(path: string): string | undefined {
  return /^[0-9a-f-]{36}$/.test(path) ? paths.review(path) : undefined;
}
