import { formatDay } from '../../lib/dates.js';
import type { UpdateRequestState } from '../../lib/terms.js';
import { count, listInWords } from '../../lib/words.js';

interface Asked {
  state: UpdateRequestState;
  dueOn: string;
}

interface AskedOfTheme extends Asked {
  submittedAt?: string | null;
  theme: { name: string };
}

const OWED: ReadonlySet<UpdateRequestState> = new Set(['NOT_STARTED', 'IN_PROGRESS', 'RETURNED']);

/** Those whose leads owe an update and may still send it in time: it is due at the end of its day. */
export function stillInTime<Request extends Asked>(requests: readonly Request[], today: string): Request[] {
  return requests.filter(({ state, dueOn }) => OWED.has(state) && dueOn >= today);
}

/** "2 updates are not due yet: Fraud and Prevent have until 2 December 2026. Freezing now records them as not received." */
export function stillInTimeInWords(early: readonly AskedOfTheme[]): string {
  const days = [...new Set(early.map(({ dueOn }) => dueOn))].sort();
  const until = days.map((day) => {
    const themes = early.filter(({ dueOn }) => dueOn === day).map(({ theme }) => theme.name);
    return `${listInWords(themes)} ${themes.length === 1 ? 'has' : 'have'} until ${formatDay(day)}`;
  });
  const one = early.length === 1;
  return `${count(early.length, 'update')} ${one ? 'is' : 'are'} not due yet: ${until.join('; ')}. Freezing now records ${one ? 'it' : 'them'} as ${recordedAs(early)}.`;
}

function recordedAs(early: readonly AskedOfTheme[]): string {
  const wentBack = early.filter(({ submittedAt }) => Boolean(submittedAt)).length;
  if (wentBack === 0) return 'not received';
  return wentBack === early.length ? 'not resubmitted' : 'not received or, where an update went back to its lead, not resubmitted';
}
