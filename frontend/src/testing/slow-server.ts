import { type SaveOutcome, SectionSaver } from '../features/updates/writing/section-saver.js';
import { EMPTY_DRAFT, type UpdateDraft } from '../features/updates/writing/update-draft.js';

export const KEY = 'draft:request-1:HEADLINE';
export const saved: UpdateDraft = { ...EMPTY_DRAFT, headline: 'Before' };

/** A server whose answers the test gives when it likes. */
export function slowServer() {
  const calls: { draft: UpdateDraft; version: number; answer: (outcome: SaveOutcome) => void }[] = [];
  const send = (draft: UpdateDraft, version: number) =>
    new Promise<SaveOutcome>((answer) => { calls.push({ draft, version, answer }); });
  return { calls, send };
}

export function newSaver(send: (draft: UpdateDraft, version: number) => Promise<SaveOutcome>, version = 1) {
  return new SectionSaver({ section: 'HEADLINE', key: KEY, saved, version, send, pauseMs: 1000 });
}

export function accepted(version: number): SaveOutcome {
  return { kind: 'saved', version, at: '2026-11-21T14:02:00Z' };
}
