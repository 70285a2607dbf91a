import { addDays, type Day, longDay } from '@csa/shared/days.js';
import type { FieldError } from '../../platform/errors/errors.js';
import type { HubIssue } from './hub-issue.entity.js';
import { personalDataFaults, possibleNames, type Written } from './personal-data.rules.js';

type Texts = Partial<Pick<HubIssue, 'summary' | 'nextStep' | 'outcome'>>;

const CALLED = { summary: 'What the issue is', nextStep: 'The next step', outcome: 'The outcome' } as const;
/** Ten years: further back a day is a slip of the pen. */
const LONG_AGO = 3653;

/** What is new in the texts: what stood already was looked at when it was written. */
function newTexts(said: Texts, standing: Texts | null): Written[] {
  return (Object.keys(CALLED) as (keyof typeof CALLED)[])
    .filter(path => said[path] && said[path] !== standing?.[path])
    .map(path => ({ path, called: CALLED[path], text: said[path] ?? '' }));
}

/** What stands against taking an issue up, or saying something else of it. */
export function issueFaults(said: Pick<HubIssue, 'openedOn'> & Texts, standing: (Pick<HubIssue, 'closedOn'> & Texts) | null, today: Day): FieldError[] {
  return [
    ...(standing?.closedOn ? [{ path: '', message: `This issue was closed on ${longDay(standing.closedOn)}. Open it again to change it.` }] : []),
    ...(said.openedOn > today ? [{ path: 'openedOn', message: 'The day on which it was taken up cannot lie in the future.' }] : []),
    ...(said.openedOn < addDays(today, -LONG_AGO) ? [{ path: 'openedOn', message: 'Enter a day of the last ten years.' }] : []),
    ...personalDataFaults(newTexts(said, standing), today),
  ];
}

/** What stands against closing an issue. */
export function closingFaults(issue: Pick<HubIssue, 'openedOn' | 'closedOn'>, said: { closedOn: Day; outcome: string }, today: Day): FieldError[] {
  return [
    ...(issue.closedOn ? [{ path: '', message: `Somebody closed this issue already, on ${longDay(issue.closedOn)}.` }] : []),
    ...(said.closedOn > today ? [{ path: 'closedOn', message: 'The day on which it was closed cannot lie in the future.' }] : []),
    ...(said.closedOn < issue.openedOn ? [{ path: 'closedOn', message: `It was taken up on ${longDay(issue.openedOn)}. Enter that day or a later one.` }] : []),
    ...personalDataFaults(newTexts({ outcome: said.outcome }, null), today),
  ];
}

/** What looks like a name in what is new, and was not said to be none. */
export function namesToAskAbout(said: Texts, standing: Texts | null, notNames: readonly { words: string }[], known: readonly string[]): string[] {
  return possibleNames(newTexts(said, standing), known).filter(name => !notNames.some(({ words }) => words === name));
}
