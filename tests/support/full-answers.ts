import { addDays, londonDay } from '@csa/shared/days.js';
import type { UpdateForm, UpdateSection } from '@csa/shared/update-sections.js';

export type SectionAnswers = Record<string, unknown>;

export const today = (): string => londonDay(new Date());
export const inDays = (days: number): string => addDays(today(), days);

/** Every section of a form, filled so that nothing stands between the update and submission. */
export function fullAnswers(form: UpdateForm): [UpdateSection, SectionAnswers][] {
  return form === 'MONITORED' ? monitored() : assurance();
}

/** A section on each precision area that a request asks about. */
export function answersOnAreas(areas: readonly { section: string; name: string }[]): [UpdateSection, SectionAnswers][] {
  return areas.map(({ section, name }) => [section as UpdateSection, { areaReport: `Partners walked ${name} with residents` }]);
}

function monitored(): [UpdateSection, SectionAnswers][] {
  return [
    ['STATUS', { rating: 'AMBER', ratingReason: 'Reports rose in two towns', direction: 'WORSENING' }],
    ['HEADLINE', { headline: 'More reports, and a plan to meet them', progress: 'Patrols began in both towns' }],
    ['CONCERNS', { concerns: 'Funding for patrols ends in spring' }],
    ['NEXT_STEPS', { nextSteps: [{ text: 'Extend the patrols', owner: 'Neighbourhood team', dueOn: inDays(30) }] }],
    ['ASK', { ask: 'DECIDE', askDetail: 'Decide whether to fund the patrols until summer' }],
  ];
}

function assurance(): [UpdateSection, SectionAnswers][] {
  return [
    ['ASSURANCE', { assuranceBoard: 'The responsible board', assuredOn: inDays(-10), assuranceLevel: 'LIMITED', assuranceReason: 'Two actions are late' }],
    ['KEY_MESSAGES', { headline: 'Referrals are dealt with in time', keyMessages: 'The pathway was reviewed and works' }],
    ['ESCALATIONS', { escalations: 'None' }],
    ['ASK', { ask: 'NOTE' }],
  ];
}
