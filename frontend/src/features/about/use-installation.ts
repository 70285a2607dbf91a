import { useEffect, useState } from 'react';

/** What anybody may know of this installation. */
export interface Installation {
  contact: { name: string | null; email: string | null };
  trial: boolean;
}

/** Null until it is known, or where it cannot be read. */
export function useInstallation(): Installation | null {
  const [installation, setInstallation] = useState<Installation | null>(null);
  useEffect(() => {
    const stopped = new AbortController();
    fetch('/installation.json', { signal: stopped.signal, headers: { accept: 'application/json' } })
      .then(async (response) => {
        if (response.ok) setInstallation((await response.json()) as Installation);
      })
      .catch(() => undefined);
    return () => stopped.abort();
  }, []);
  return installation;
}
