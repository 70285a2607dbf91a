import { londonTime } from '@csa/shared/days.js';
import { useState } from 'react';
import type { SaveState } from './section-saver.js';

/** Says quietly how the saving stands. Only what is done or went wrong is read aloud, never each pause in the typing. */
export function SaveNote({ state }: { state: SaveState }) {
  const [problem, setProblem] = useState('');
  const now = problemOf(state);
  // Bad news stays until it is over: if it went away for each new try, the page would move under the finger on the button.
  if (now !== undefined && now !== problem) setProblem(now);
  const spoken = state.kind === 'saved' ? `Saved ${londonTime(new Date(state.at))}` : problem;
  return (
    <p className="govuk-body-s app-save-note">
      <span aria-hidden="true">{spoken || waitingWords(state)}</span>
      <span className="govuk-visually-hidden" role="status">{spoken}</span>
    </p>
  );
}

/** What is wrong; '' where all is well, undefined where it is not known yet. */
function problemOf(state: SaveState): string | undefined {
  switch (state.kind) {
    case 'refused': return `Not saved. ${state.message} Your text is still here.`;
    case 'conflict': return state.mine
      ? 'Not saved yet. The boxes hold both texts: save them when they say what you both mean.'
      : 'Not saved. Somebody else changed this section: choose which text stands. Your text is still here.';
    case 'saved':
    case 'idle': return '';
    default: return undefined;
  }
}

function waitingWords({ kind }: SaveState): string {
  if (kind === 'unsaved') return 'Not saved yet';
  return kind === 'saving' ? 'Saving…' : '';
}
