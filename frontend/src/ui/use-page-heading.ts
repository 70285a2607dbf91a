import { useEffect, useRef, type RefObject } from 'react';
import { claimArrival } from './arrival.js';

export const serviceName = 'Community safety performance';

/** Names the document after its page and, after a move here, takes the focus. */
export function usePageHeading(documentTitle: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${documentTitle} – ${serviceName}`;
    if (claimArrival()) heading.current?.focus({ preventScroll: true });
  }, [documentTitle]);
  return heading;
}
