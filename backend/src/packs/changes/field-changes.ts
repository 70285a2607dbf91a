import { longDay } from '@csa/shared/days.js';
import { FIELD_LABELS, keptFields, keptSections, SECTIONS, type UpdateField } from '@csa/shared/update-sections.js';
import { ASK_WORDS, ASSURANCE_WORDS, DIRECTION_WORDS, RATING_WORDS } from '@csa/shared/words.js';
import type { UpdateSection } from '../../updates/judgements.js';
import { wordChanges } from '../../updates/word-changes.js';
import type { PackItem } from '../pack-content.types.js';
import type { FieldChange } from './changes.types.js';

/** How each field of an item is written for people. */
const TEXTS: Partial<Record<UpdateField, (item: PackItem) => string | null>> = {
  rating: ({ rating, ratingWord }) => rating && (ratingWord ?? RATING_WORDS[rating]),
  ratingReason: item => item.ratingReason,
  direction: ({ direction }) => direction && DIRECTION_WORDS[direction],
  headline: item => (item.nilReason ? `Nil return: ${item.nilReason}` : item.headline),
  progress: item => item.progress,
  areaReport: ({ areas }) => (areas ?? []).flatMap(({ name, text }) => (text ? [`${name}: ${text}`] : [])).join('\n') || null,
  concerns: item => item.concerns,
  nextSteps: ({ nextSteps }) => nextSteps.map(({ text, owner, dueOn }) => `${text} (${owner}, by ${longDay(dueOn)})`).join('\n') || null,
  evidence: ({ evidence }) => (evidence ?? []).map(({ title, address }) => `${title}: ${address}`).join('\n') || null,
  conflictReason: ({ conflict, conflictReason }) => (conflict ? [conflict.sentence, conflictReason].filter(Boolean).join('\n') : null),
  commentaries: ({ commentaries }) => (commentaries ?? []).map(({ measure, text }) => `${measure}: ${text}`).join('\n') || null,
  ask: ({ ask }) => ask && ASK_WORDS[ask],
  askDetail: item => item.askDetail,
  assuranceBoard: item => item.assuranceBoard,
  assuredOn: ({ assuredOn }) => assuredOn && longDay(assuredOn),
  assuranceLevel: ({ assuranceLevel }) => assuranceLevel && ASSURANCE_WORDS[assuranceLevel],
  assuranceReason: item => item.assuranceReason,
  keyMessages: item => item.keyMessages,
  escalations: item => item.escalations,
};

const FIELDS = Object.keys(TEXTS) as UpdateField[];

/** Where a word-by-word comparison says more than the two texts. */
const PROSE: readonly UpdateField[] = ['ratingReason', 'headline', 'progress', 'areaReport', 'concerns', 'nextSteps', 'askDetail', 'assuranceReason', 'keyMessages', 'escalations', 'conflictReason', 'commentaries', 'evidence'];

/** Every field that reads differently; of what was not received nothing was said. Sections kept to members in either copy are left out. */
export function fieldChanges(before: PackItem | null, after: PackItem | null): FieldChange[] {
  const hidden = new Set<UpdateField>(keptFields(withheldIn(before, after)));
  return FIELDS.filter(field => !hidden.has(field)).flatMap(field => {
    const [was, is] = [textOf(before, field), textOf(after, field)];
    if (was === is) return [];
    const prose = PROSE.includes(field);
    return [{ field, label: FIELD_LABELS[field], before: was, after: is, prose, parts: prose && was && is ? wordChanges(was, is) : null }];
  });
}

/** The sections that cannot be compared, in the order of the forms. */
export function withheldIn(before: PackItem | null, after: PackItem | null): UpdateSection[] {
  const withheld = new Set<string>(keptSections([...(before?.withheld ?? []), ...(after?.withheld ?? [])]));
  const order = [...new Set(Object.values(SECTIONS).flat())] as UpdateSection[];
  return order.filter(section => withheld.has(section));
}

function textOf(item: PackItem | null, field: UpdateField): string | null {
  return item?.received ? (TEXTS[field]?.(item) ?? null) : null;
}
