import { ImportState } from './import-run.entity.js';

/** Why an import cannot be committed; null where it can. */
export function whyNotCommit(state: ImportState): string | null {
  if (state === ImportState.READY) return null;
  if (state === ImportState.READING) return 'The file is still being read. Wait until it is, look at what it changes, and commit then.';
  return state === ImportState.COMMITTED ? 'It is committed already.' : 'It was not kept for committing. Import the file again.';
}

/** Why an import cannot be undone; null where it can. `later`: the number of a later import that revised some of its figures. */
export function whyNotUndo(state: ImportState, later: number | null): string | null {
  if (state === ImportState.UNDONE) return 'It was undone already.';
  if (state !== ImportState.COMMITTED) return 'It was never committed, so there is nothing to undo.';
  return later === null ? null : `Import ${later} revised some of its figures later. Undo that one first.`;
}
