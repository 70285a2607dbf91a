import { directionWords, type Direction } from '../lib/terms.js';

const signs: Record<Direction, string> = { IMPROVING: '+', STABLE: '=', WORSENING: '−' };

/** The direction of travel in a word. The sign is no arrow: better is not the same as up. */
export function DirectionMark({ direction }: { direction: Direction | null | undefined }) {
  if (!direction) return <span className="app-secondary">Direction not given</span>;
  return (
    <span className="app-direction">
      <span className="app-direction__sign" aria-hidden="true">
        {signs[direction]}
      </span>
      {directionWords[direction]}
    </span>
  );
}
