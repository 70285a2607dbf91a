import { useEffect, useState } from 'react';
import type { Shapes } from './map-drawing.js';

type Loaded = { address: string; shapes: Shapes | null };

/** The shapes of areas from their address: null while they come, or where they do not; the browser keeps them until the boundaries change. */
export function useShapes(address: string | null): { shapes: Shapes | null; failed: boolean } {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (address === null) return undefined;
    let isWanted = true;
    const take = (shapes: Shapes | null) => { if (isWanted) setLoaded({ address, shapes }); };
    fetch(address).then((answer) => (answer.ok ? (answer.json() as Promise<Shapes>) : null)).then(take, () => take(null));
    return () => { isWanted = false; };
  }, [address]);
  const own = loaded?.address === address ? loaded : null;
  return { shapes: own?.shapes ?? null, failed: own !== null && own.shapes === null };
}
