import { useEffect, useRef } from 'react';

/** Moves the focus once the rows have changed, since the box to go to may not stand before. */
export function useFocusAfterChange(rowCount: number): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  }, [rowCount]);
  return (id) => { wanted.current = id; };
}
