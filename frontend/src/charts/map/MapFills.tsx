import type { NoValue } from './mapped-area.js';

/** One hue from light to dark, as official statistics draw their maps: told apart by how dark they are, whichever colours somebody sees. */
const BLUES = ['#e1edf8', '#a9cff0', '#6bace6', '#2073bc', '#12436d'] as const;
/** Letters on them: white on the two darkest. */
const INKS = ['#0b0c0c', '#0b0c0c', '#0b0c0c', '#ffffff', '#ffffff'] as const;

/** The colours of so many classes: with fewer than five, those farthest from each other. */
const placeOf = (place: number, classes: number) => (classes <= 1 ? 2 : Math.round((place * (BLUES.length - 1)) / (classes - 1)));
export const fillOf = (place: number, classes: number) => BLUES[placeOf(place, classes)]!;
export const inkOf = (place: number, classes: number) => INKS[placeOf(place, classes)]!;

export const patternOf = (what: NoValue, id: string) => `url(#${id}-${what})`;

/** The patterns of areas without a figure: hatched where it is kept back, dotted where nobody knows it. A drawing that is looked at closely draws them as much smaller. */
export function MapFills({ id, scale = 1 }: { id: string; scale?: number }) {
  return (
    <defs>
      <pattern id={`${id}-KEPT_BACK`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform={`rotate(45) scale(${scale})`}>
        <rect width={6} height={6} fill="#ffffff" />
        <path d="M 0 0 V 6" stroke="#484949" strokeWidth={4} />
      </pattern>
      <pattern id={`${id}-NOT_KNOWN`} width={8} height={8} patternUnits="userSpaceOnUse">
        <rect width={8} height={8} fill="#ffffff" />
        <circle cx={2} cy={2} r={1.2} fill="#484949" />
        <circle cx={6} cy={6} r={1.2} fill="#484949" />
      </pattern>
    </defs>
  );
}
