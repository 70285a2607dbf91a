import { assuranceWords, type AssuranceLevel } from '../lib/terms.js';
import { Tag, type TagColour } from './Tag.js';

const colours: Record<AssuranceLevel, TagColour> = { SUBSTANTIAL: 'green', REASONABLE: 'teal', LIMITED: 'yellow', NONE: 'red' };

/** The level of assurance another board gives. Absent means not given, and says so. */
export function AssuranceTag({ level }: { level: AssuranceLevel | null | undefined }) {
  if (!level) return <Tag colour="grey">Assurance not given</Tag>;
  return <Tag colour={colours[level]}>{assuranceWords[level]}</Tag>;
}
