/**
 * What one meeting had of a theme, in one character: `OverviewRow.strip` holds one for each of the last meetings, the oldest first.
 * Capitals are the lead officer's rating, small letters the assurance that a board gave.
 */
export const STRIP_MARKS = {
  R: { letter: 'R', words: 'red' },
  A: { letter: 'A', words: 'amber' },
  G: { letter: 'G', words: 'green' },
  C: { letter: 'C', words: 'complete' },
  U: { letter: 'NR', words: 'not rated' },
  s: { letter: 'S', words: 'substantial assurance' },
  r: { letter: 'R', words: 'reasonable assurance' },
  l: { letter: 'L', words: 'limited assurance' },
  n: { letter: 'N', words: 'no assurance' },
  N: { letter: 'Nil', words: 'nil return' },
  '-': { letter: '–', words: 'no update received' },
  b: { letter: '×', words: 'not resubmitted' },
  '?': { letter: '…', words: 'no update yet' },
  '.': { letter: '·', words: 'not asked' },
} as const;

/** The mark of each rating. Its letter and words here are those the product came with; screens follow the partnership's own. */
export const STRIP_OF_RATING = { RED: 'R', AMBER: 'A', GREEN: 'G', BLUE: 'C', NOT_RATED: 'U' } as const satisfies Record<string, keyof typeof STRIP_MARKS>;

export type StripMark = keyof typeof STRIP_MARKS;

/** How many meetings a strip shows at most. */
export const STRIP_LENGTH = 8;
