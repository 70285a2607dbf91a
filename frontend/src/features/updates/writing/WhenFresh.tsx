import { type ReactNode, useState } from 'react';
import { Loading } from '../../../ui/Loading.js';

/** Holds a form back until the newest text is there; once it stands, newer answers never take it away from its author. */
export function WhenFresh({ stale, children }: { stale: boolean; children: ReactNode }) {
  const [ready, setReady] = useState(!stale);
  if (!ready && !stale) setReady(true);
  return ready ? children : <Loading what="the section" />;
}
