/** One class of a map: from its lowest to its highest figure, and how many areas are in it. */
export interface MapClass {
  from: number;
  to: number;
  areas: number;
}

const MOST_CLASSES = 5;

/**
 * Quantiles: at most five classes of about as many areas each, the lowest first. Figures that are the same are in one class, so where many are (none in
 * most small areas) there are fewer.
 */
export function quantileClasses(values: readonly number[]): MapClass[] {
  const sorted = [...values].sort((one, other) => one - other);
  const count = Math.min(MOST_CLASSES, new Set(sorted).size);
  const ends = new Set(Array.from({ length: count }, (_, place) => sorted[Math.ceil(((place + 1) * sorted.length) / count) - 1]!));
  let from = 0;
  return [...ends].map((to) => {
    const until = sorted.findLastIndex((value) => value <= to) + 1;
    const own = sorted.slice(from, until);
    from = until;
    return { from: own[0]!, to, areas: own.length };
  });
}

/** The class that a figure is in; the last one for a figure above all. */
export function classOf(value: number, classes: readonly MapClass[]): number {
  const place = classes.findIndex(({ to }) => value <= to);
  return place < 0 ? classes.length - 1 : place;
}
