import type { AssuranceLevel, Rating } from '../lib/terms.js';
import { lettersOf } from '../lib/status-letters.js';
import type { StatusWords } from '../lib/status-words.js';
import { assuranceWords } from '../lib/terms.js';

export type Shape = 'diamond' | 'triangle' | 'circle' | 'square' | 'ring';

/** How a judgement is drawn: never by its colour alone, always with its letter and a shape of its own. */
export interface Mark {
  letter: string;
  word: string;
  shape: Shape;
  /** The colours of the tags of the design system: paper and ink. */
  fill: string;
  ink: string;
  /** Drawn with a broken line: nothing stands behind it. */
  broken?: boolean;
}

export const INK = '#0b0c0c';
export const GRID = '#595959';
const WHITE = '#ffffff';

const RED = { fill: '#f4d7d7', ink: '#651b1b' };
const AMBER = { fill: '#ffee80', ink: '#7a3c1c' };
const GREEN = { fill: '#cfe4dc', ink: '#083d29' };
const BLUE = { fill: '#d2e2f1', ink: '#0f385c' };
const NO_COLOUR = { fill: WHITE, ink: INK };

const DRAWN: Record<Rating, Omit<Mark, 'letter' | 'word'>> = {
  RED: { shape: 'diamond', ...RED },
  AMBER: { shape: 'triangle', ...AMBER },
  GREEN: { shape: 'circle', ...GREEN },
  BLUE: { shape: 'square', ...BLUE },
  NOT_RATED: { shape: 'ring', ...NO_COLOUR },
};

/** The statuses as they are drawn: shape and colour are the same everywhere, word and letter the partnership's own. */
export function ratingMarksIn(words: StatusWords): Record<Rating, Mark> {
  const letters = lettersOf(words);
  const marks = (Object.keys(DRAWN) as Rating[]).map((rating) => [rating, { letter: letters[rating], word: words[rating], ...DRAWN[rating] }]);
  return Object.fromEntries(marks) as Record<Rating, Mark>;
}

export const assuranceMarks: Record<AssuranceLevel, Mark> = {
  SUBSTANTIAL: { letter: 'S', word: assuranceWords.SUBSTANTIAL, shape: 'circle', ...GREEN },
  REASONABLE: { letter: 'R', word: assuranceWords.REASONABLE, shape: 'square', ...BLUE },
  LIMITED: { letter: 'L', word: assuranceWords.LIMITED, shape: 'triangle', ...AMBER },
  NONE: { letter: 'N', word: assuranceWords.NONE, shape: 'diamond', ...RED },
};

export const nilReturnMark: Mark = { letter: 'Nil', word: 'Nil return', shape: 'ring', ...NO_COLOUR };
export const notReceivedMark: Mark = { letter: '–', word: 'No update received', shape: 'ring', broken: true, ...NO_COLOUR };
export const notResubmittedMark: Mark = { ...notReceivedMark, letter: '×', word: 'Not resubmitted' };
