import { londonTime } from '@csa/shared/days.js';
import type { SaveState } from './section-saver.js';

/** Says quietly how the saving stands. Only what is done or went wrong is read aloud, never each pause in the typing. */
export function SaveNote({ state }: { state: SaveState }) {
  return (
    <p className="govuk-body-s app-save-note">
      <span aria-hidden="true">{shownWords(state)}</span>
      <span className="govuk-visually-hidden" role="status">{spokenWords(state)}</span>
    </p>
  );
}

function shownWords(state: SaveState): string {
  if (state.kind === 'unsaved') return 'Not saved yet';
  if (state.kind === 'saving') return 'Saving…';
  return spokenWords(state);
}

function spokenWords(state: SaveState): string {
  switch (state.kind) {
    case 'saved': return `Saved ${londonTime(new Date(state.at))}`;
    case 'refused': return `Not saved. ${state.message} Your text is still here.`;
    case 'conflict': return 'Not saved. Somebody else changed this section: choose which text stands. Your text is still here.';
    default: return '';
  }
}
