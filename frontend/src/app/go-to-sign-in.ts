import { paths } from './paths.js';

/** Leaves for the sign-in page by a full load, so that nothing of the ended session stays in memory. */
export function goToSignIn(): void {
  const { pathname, search } = window.location;
  if (pathname === paths.signIn) return;
  const next = pathname === paths.overview ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  window.location.assign(paths.signIn + next);
}
