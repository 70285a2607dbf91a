import { Tag } from '../../ui/Tag.js';
import { type ImportState, STATE_WORDS } from './import-words.js';

export function ImportStateTag({ state }: { state: ImportState }) {
  return <Tag colour={STATE_WORDS[state].colour}>{STATE_WORDS[state].word}</Tag>;
}
