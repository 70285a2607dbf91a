/** A straight scale: what lies between two figures lies between two places. Where the figures are one and the same, in their middle. */
export function scaleBetween(low: number, high: number, from: number, to: number): (value: number) => number {
  if (high === low) return () => (from + to) / 2;
  return (value) => round(from + ((value - low) / (high - low)) * (to - from));
}

/** A line through values, broken where one is missing or where a new stretch begins. */
export function linePath(values: readonly (number | null)[], x: (place: number) => number, y: (value: number) => number, anew: ReadonlySet<number> = new Set()): string {
  let drawing = false;
  return values.flatMap((value, place) => {
    if (value === null) { drawing = false; return []; }
    const move = !drawing || anew.has(place);
    drawing = true;
    return [`${move ? 'M' : 'L'} ${x(place)} ${y(value)}`];
  }).join(' ');
}

const round = (value: number) => Math.round(value * 10) / 10;
