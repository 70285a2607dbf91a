import { longDay } from '@csa/shared/days.js';
import { isNamedIn } from '@csa/shared/naming.js';
import { FIELD_LABELS } from '@csa/shared/update-sections.js';
import { OUTCOME_WORDS } from '@csa/shared/words.js';
import type { PackItem } from '../pack-content.types.js';
import type { DistrictPassage } from './district-paper.types.js';

/*
 * An update is written once and read by nine groups: the county group reads all of it, each district what speaks of it. A passage speaks of a
 * district where it names it, its partnership, one of its precision areas or the posts that chair and lead it, or every district. Nobody has
 * to mark anything, and nothing is chosen by meaning: what names nobody is one link away, in the whole update.
 */

export type SpeaksOf = 'NAMED' | 'EVERY_DISTRICT' | null;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** "Every district", "all of the county’s eight districts": another number of them is not all. */
const everyDistrict = (districts: number) => new RegExp(
  String.raw`\b(?:all|every|each)(?:\s+(?:of|the|our|its|county[’']s|${districts}|${NUMBERS[districts] ?? districts}))*\s+(?:district|borough|csps?\b|community safety partnership)`, 'iu');

/** How a text can speak of a district: by these names, or of all that there are so many of. */
export interface SpokenOf {
  names: readonly string[];
  districts: number;
}

/** Whether a text names one of these, or every district. */
export function speaksOf(text: string, { names, districts }: SpokenOf): SpeaksOf {
  if (names.some(name => isNamedIn(text, name))) return 'NAMED';
  return everyDistrict(districts).test(text) ? 'EVERY_DISTRICT' : null;
}

/** What of an item speaks of the district, paragraph by paragraph, in the order of the update. The headline is not among it, nor the reason of a nil return: they are always read. */
export function passagesOf(item: PackItem, of: SpokenOf): DistrictPassage[] {
  return written(item).flatMap(({ label, text }) => {
    const said = speaksOf(text, of);
    return said ? [{ label, text, isNamed: said === 'NAMED' }] : [];
  });
}

const PROSE = ['ratingReason', 'progress', 'concerns', 'assuranceReason', 'keyMessages', 'escalations'] as const;

function written(item: PackItem): { label: string; text: string }[] {
  const paragraphs = (label: string, text: string | null | undefined) => (text ?? '').split(/\n\s*\n|\r?\n/).map(each => each.trim()).filter(Boolean).map(each => ({ label, text: each }));
  return [
    ...PROSE.flatMap(field => paragraphs(FIELD_LABELS[field], item[field])),
    ...(item.areas ?? []).flatMap(({ name, text }) => paragraphs(name, text)),
    ...(item.lastSteps ?? []).map(({ text, owner, outcome, reason }) => ({ label: 'Last time’s next step', text: `${text} (${owner}): ${OUTCOME_WORDS[outcome].toLowerCase()}${reason ? `. ${reason}` : ''}` })),
    ...item.nextSteps.map(({ text, owner, dueOn }) => ({ label: 'Next step', text: `${text} (${owner}, by ${longDay(dueOn)})` })),
    ...paragraphs(FIELD_LABELS.askDetail, item.askDetail),
    ...paragraphs(FIELD_LABELS.conflictReason, item.conflictReason),
    ...(item.commentaries ?? []).flatMap(({ measure, text }) => paragraphs(`Commentary on ${measure}`, text)),
  ];
}
