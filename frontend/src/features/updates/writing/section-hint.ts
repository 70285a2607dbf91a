import type { UpdateSection } from '@csa/shared/update-sections.js';
import { counted } from '@csa/shared/words.js';
import { fieldText, type UpdateDraft } from './update-draft.js';

/** One line under a task: what has been answered so far, where it can be said briefly. */
export function sectionHint(section: UpdateSection, now: UpdateDraft, before: UpdateDraft): string {
  switch (section) {
    case 'STATUS': return joined([changeOf(fieldText(now, 'rating'), fieldText(before, 'rating')), fieldText(now, 'direction').toLowerCase()]);
    case 'HEADLINE':
    case 'KEY_MESSAGES': return now.headline;
    case 'NEXT_STEPS': return now.nextSteps.length > 0 ? counted(now.nextSteps.length, 'step') : '';
    case 'LAST_STEPS': return now.lastSteps.some(({ outcome }) => outcome === null) ? `${counted(now.lastSteps.filter(({ outcome }) => outcome === null).length, 'step')} to answer` : '';
    case 'EVIDENCE': return evidenceHint(now);
    case 'ASK': return fieldText(now, 'ask');
    case 'ASSURANCE': return joined([changeOf(fieldText(now, 'assuranceLevel'), fieldText(before, 'assuranceLevel')), fieldText(now, 'assuredOn')]);
    default: return '';
  }
}

function changeOf(now: string, before: string): string {
  return now !== '' && before !== '' && now !== before ? `${now}, was ${before}` : now;
}

function evidenceHint({ conflict, conflictReason, commentaries, evidence }: UpdateDraft): string {
  if (conflict !== null && conflictReason === '') return `${conflict} Say why.`;
  const said = [commentaries.length > 0 ? counted(commentaries.length, 'commentary', 'commentaries') : '', evidence.length > 0 ? counted(evidence.length, 'link') : ''];
  return joined(said) || 'Optional';
}

function joined(parts: string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
