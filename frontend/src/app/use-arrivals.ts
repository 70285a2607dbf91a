import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { awaitHeading } from '../ui/arrival.js';

/** Notes each move to another page, but not the first load, where the browser itself starts at the top. */
export function useArrivals(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useLayoutEffect(() => {
    if (last.current !== pathname) awaitHeading();
    last.current = pathname;
  }, [pathname]);
}
