import { useSyncExternalStore } from 'react';

/** The width from which the grid of GOV.UK puts columns side by side. */
const WIDE = '(min-width: 40.0625em)';

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(WIDE);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

export function useWideScreen(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}
