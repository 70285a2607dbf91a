import { VARIATION_WORDS } from '@csa/shared/variation-words.js';
import type { PackItem } from '../pack-content.types.js';

/** Which measures stand otherwise than before, a sentence each. Figures and judgement stand apart: none of this makes an item worse or better. */
export function evidenceInWords(before: PackItem | null, after: PackItem | null): string[] {
  return (after?.measures ?? []).flatMap(({ slug, name, variation }) => {
    const was = before?.measures?.find(measure => measure.slug === slug)?.variation;
    return was && variation && was !== variation ? [`Evidence, ${name}: ${VARIATION_WORDS[variation]}; was ${VARIATION_WORDS[was]}.`] : [];
  });
}
