import { INK } from './marks.js';

/** Letters of a drawing: written out, so that they stay the same in a drawing that is kept as a file. */
export const LETTERS = { fill: INK, fontFamily: 'arial, helvetica, sans-serif', fontSize: 14 } as const;

/** Letters stand on paper of their own, or a line would run through them. */
export const ON_PAPER = { stroke: '#ffffff', strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' } as const;

/** About how wide a text stands, in pixels. */
export function widthOf(text: string): number {
  return text.length * LETTERS.fontSize * 0.56;
}

/** The first of the texts that fits, longest first; empty where none does. */
export function fitting(width: number, texts: readonly string[]): string {
  return texts.find((text) => widthOf(text) + 6 <= width) ?? '';
}
