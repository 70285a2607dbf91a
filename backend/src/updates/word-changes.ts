import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { diffWordsWithSpace } from 'diff';

export enum TextPartKind {
  SAME = 'SAME',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}
registerEnumType(TextPartKind, { name: 'TextPartKind', description: 'Whether a part of a text stands in both texts, only in the later or only in the earlier.' });

@ObjectType({ description: 'A stretch of a text that was compared word by word.' })
export class TextPart {
  @Field(() => TextPartKind)
  kind: TextPartKind;

  @Field()
  text: string;
}

/** Beyond this many changed words the two texts are easier to read one after the other, and too dear to compare. */
const MOST_CHANGES = 300;
const LONGEST = 10_000;
const LEAST_IN_COMMON = 0.5;

/**
 * What changed between two texts, word by word. What is the same and added is the later text to the letter, what is the same and removed
 * the earlier one. Null where the two are so long or so different that both are better read in full.
 */
export function wordChanges(before: string, after: string): TextPart[] | null {
  if (before.length > LONGEST || after.length > LONGEST) return null;
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  if (!changes) return null;
  const parts = gathered(changes.map(({ added, removed, value }) => ({ kind: added ? TextPartKind.ADDED : removed ? TextPartKind.REMOVED : TextPartKind.SAME, text: value })));
  const inCommon = parts.filter(({ kind }) => kind === TextPartKind.SAME).reduce((sum, { text }) => sum + text.trim().length, 0);
  return inCommon < LEAST_IN_COMMON * Math.max(before.length, after.length) ? null : parts;
}

/** Changes with nothing but a space between them read as one change. */
function gathered(parts: readonly TextPart[]): TextPart[] {
  const result: TextPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) result.push({ kind: TextPartKind.REMOVED, text: removed });
    if (added) result.push({ kind: TextPartKind.ADDED, text: added });
    removed = added = '';
  };
  parts.forEach(({ kind, text }, index) => {
    const isGap = kind === TextPartKind.SAME && text.trim() === '' && (removed || added) && index < parts.length - 1;
    if (kind !== TextPartKind.ADDED && (kind === TextPartKind.REMOVED || isGap)) removed += text;
    if (kind !== TextPartKind.REMOVED && (kind === TextPartKind.ADDED || isGap)) added += text;
    if (kind !== TextPartKind.SAME || isGap) return;
    flush();
    result.push({ kind, text });
  });
  flush();
  return result;
}
