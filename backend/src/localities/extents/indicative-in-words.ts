import { listed } from '@csa/shared/words.js';

/** Why figures of precision areas are indicative: whose extents nobody has confirmed. */
export function indicativeInWords(names: readonly string[]): string {
  return `Indicative: which small areas make up ${listed(names)} has been entered and not been confirmed yet, so ${names.length === 1 ? 'its' : 'their'} figures may change.`;
}
