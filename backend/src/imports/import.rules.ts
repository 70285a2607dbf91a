import { ImportState } from './import-run.entity.js';

/** So many days a file that was read waits for somebody to commit it. */
export const WAITS_DAYS = 14;

/** Why an import cannot be committed; null where it can. `same`: the number of the import that brought the same file already. */
export function whyNotCommit(state: ImportState, same: number | null): string | null {
  if (state === ImportState.READING) return 'The file is still being read. Wait until it is, look at what it changes, and commit then.';
  if (state === ImportState.COMMITTED) return 'It is committed already.';
  if (state !== ImportState.READY) return 'It was not kept for committing. Import the file again.';
  return same === null ? null : `The same file was committed already, as import ${same}. Nothing changed.`;
}

/** Why an import cannot be undone; null where it can. `later`: the number of a later import that revised some of its figures. */
export function whyNotUndo(state: ImportState, later: number | null): string | null {
  if (state === ImportState.UNDONE) return 'It was undone already.';
  if (state !== ImportState.COMMITTED) return 'It was never committed, so there is nothing to undo.';
  return later === null ? null : `Import ${later} revised some of its figures later. Undo that one first.`;
}

/** Why an import cannot be let go; null where it can. What is still being read stops being read. */
export function whyNotDiscard(state: ImportState): string | null {
  if (state === ImportState.READING || state === ImportState.READY) return null;
  return state === ImportState.COMMITTED ? 'It is committed. Undo it to take its figures back.' : 'There is nothing to discard: none of it was kept.';
}
