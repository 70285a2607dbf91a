import { diffArrays } from 'diff';

/** A sentence, and the space between it and the next. */
interface Sentence {
  text: string;
  gap: string;
}

const sentenceBreaks = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * Brings two texts together that were written from one: what only one of them changed stands as that one has it, and where both changed
 * the same place, both stand, mine first. Sentences are never torn apart.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  return joined(mergeLists(sentences(base), sentences(mine), sentences(theirs), ({ text }) => text));
}

/** The same for any list, item by item; items are the same when `said` says so. */
export function mergeLists<Item>(base: readonly Item[], mine: readonly Item[], theirs: readonly Item[], said: (item: Item) => string): Item[] {
  const inMine = placesIn(base, mine, said);
  const inTheirs = placesIn(base, theirs, said);
  const anchors = base.map((_, index) => index).filter((index) => inMine.has(index) && inTheirs.has(index));
  const merged: Item[] = [];
  let from = { base: 0, mine: 0, theirs: 0 };
  for (const anchor of [...anchors, null]) {
    const to = anchor === null
      ? { base: base.length, mine: mine.length, theirs: theirs.length }
      : { base: anchor, mine: inMine.get(anchor) ?? 0, theirs: inTheirs.get(anchor) ?? 0 };
    merged.push(...mergedStretch(base.slice(from.base, to.base), mine.slice(from.mine, to.mine), theirs.slice(from.theirs, to.theirs), said));
    merged.push(...mine.slice(to.mine, to.mine + 1));
    from = { base: to.base + 1, mine: to.mine + 1, theirs: to.theirs + 1 };
  }
  return merged;
}

/** Between two places where all three agree. */
function mergedStretch<Item>(base: Item[], mine: Item[], theirs: Item[], said: (item: Item) => string): Item[] {
  const same = (one: Item[], other: Item[]) => one.length === other.length && one.every((item, index) => said(item) === said(other[index] as Item));
  if (same(mine, base)) return theirs;
  if (same(theirs, base)) return mine;
  // What stood before and does not stand in all three was taken out by one of them, and the other had only left it alone.
  const gone = new Set(base.map(said));
  return diffArrays(mine, theirs, { comparator: (one, other) => said(one) === said(other) }).flatMap(({ value }) => value).filter((item) => !gone.has(said(item)));
}

/** Where each item of the base stands in the other list, for those that are still there. */
function placesIn<Item>(base: readonly Item[], other: readonly Item[], said: (item: Item) => string): Map<number, number> {
  const places = new Map<number, number>();
  let at = { base: 0, other: 0 };
  for (const { added, removed, count } of diffArrays([...base], [...other], { comparator: (one, two) => said(one) === said(two) })) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) places.set(at.base + step, at.other + step);
    at = { base: at.base + (added ? 0 : count), other: at.other + (removed ? 0 : count) };
  }
  return places;
}

function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const { segment } of sentenceBreaks.segment(text)) {
    const words = segment.trimEnd();
    const gap = segment.slice(words.length);
    const last = found.at(-1);
    if (words !== '') found.push({ text: words, gap });
    else if (last) last.gap += gap;
  }
  return found;
}

function joined(parts: readonly Sentence[]): string {
  return parts.map(({ text, gap }) => text + (gap || ' ')).join('').trimEnd();
}
