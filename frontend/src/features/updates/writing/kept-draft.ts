import type { UpdateDraft } from './update-draft.js';

/** Text that the server has not yet acknowledged, kept in this tab so that a closed lid or a reload loses nothing. */
export interface KeptDraft {
  draft: UpdateDraft;
  version: number;
  /** How "Members only" stood before this person wrote; it tells whether they changed it themselves. */
  membersOnlyBefore?: boolean;
  /** What it was written from, for bringing it together with what somebody else saved meanwhile. */
  base?: UpdateDraft;
}

export function keepDraft(key: string, kept: KeptDraft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Storage may be full or switched off; the text still stands in the form.
  }
}

export function findKeptDraft(key: string): KeptDraft | null {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as KeptDraft);
  } catch {
    return null;
  }
}

export function forgetDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept where storage is switched off.
  }
}
