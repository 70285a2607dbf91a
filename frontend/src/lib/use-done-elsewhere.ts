import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** What was done on the page that led here, to be said once on arrival and not again after a reload. */
export function useDoneElsewhere(): string | null {
  const { pathname, search, state } = useLocation() as { pathname: string; search: string; state: unknown };
  const navigate = useNavigate();
  const done = typeof state === 'object' && state !== null && 'done' in state && typeof state.done === 'string' ? state.done : null;
  useEffect(() => {
    if (done) void navigate(pathname + search, { replace: true, state: null, preventScrollReset: true });
  }, [done, navigate, pathname, search]);
  return done;
}
