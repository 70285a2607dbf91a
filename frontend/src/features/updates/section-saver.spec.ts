import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { findKeptDraft, keepDraft } from './kept-draft.js';
import { type SaveOutcome, SectionSaver } from './section-saver.js';
import { EMPTY_DRAFT, type UpdateDraft } from './update-draft.js';

const KEY = 'draft:request-1:HEADLINE';
const saved: UpdateDraft = { ...EMPTY_DRAFT, headline: 'Before' };

/** A server whose answers the test gives when it likes. */
function slowServer() {
  const calls: { draft: UpdateDraft; version: number; answer: (outcome: SaveOutcome) => void }[] = [];
  const send = (draft: UpdateDraft, version: number) =>
    new Promise<SaveOutcome>((answer) => { calls.push({ draft, version, answer }); });
  return { calls, send };
}

function newSaver(send: (draft: UpdateDraft, version: number) => Promise<SaveOutcome>, version = 1) {
  return new SectionSaver({ section: 'HEADLINE', key: KEY, saved, version, send, pauseMs: 1000 });
}

function accepted(version: number): SaveOutcome {
  return { kind: 'saved', version, at: '2026-11-21T14:02:00Z' };
}

describe('Saving a section', () => {
  beforeEach(() => {
    sessionStorage.clear();
    jest.useFakeTimers();
  });

  it('waits for a pause in the typing before it saves', async () => {
    const server = slowServer();
    const saver = newSaver(server.send);
    saver.change({ headline: 'Bet' });
    await jest.advanceTimersByTimeAsync(900);
    saver.change({ headline: 'Better' });
    await jest.advanceTimersByTimeAsync(900);
    expect(server.calls).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(200);
    expect(server.calls.map((call) => call.draft.headline)).toEqual(['Better']);
  });

  it('never has two saves under way, and sends what was typed meanwhile with the new version', async () => {
    const server = slowServer();
    const saver = newSaver(server.send);
    saver.change({ headline: 'First' });
    void saver.save();
    saver.change({ headline: 'Second' });
    const done = saver.save();
    expect(server.calls).toHaveLength(1);
    server.calls[0]?.answer(accepted(2));
    await jest.advanceTimersByTimeAsync(0);
    expect(server.calls.map((call) => [call.draft.headline, call.version])).toEqual([['First', 1], ['Second', 2]]);
    server.calls[1]?.answer(accepted(3));
    expect((await done).kind).toBe('saved');
  });

  it('does not call unsaved what was changed and changed back', async () => {
    const server = slowServer();
    const saver = newSaver(server.send);
    saver.change({ headline: 'Saved' });
    const done = saver.save();
    server.calls[0]?.answer(accepted(2));
    await done;
    saver.change({ headline: 'Saved, or not' });
    saver.change({ headline: 'Saved' });
    await jest.advanceTimersByTimeAsync(1000);
    expect(server.calls).toHaveLength(1);
    expect(saver.read().state).toEqual({ kind: 'saved', at: '2026-11-21T14:02:00Z' });
  });

  it('keeps a copy in this tab until the server has acknowledged it', async () => {
    const server = slowServer();
    const saver = newSaver(server.send);
    saver.change({ headline: 'Kept' });
    expect(findKeptDraft(KEY)?.draft.headline).toBe('Kept');
    const done = saver.save();
    server.calls[0]?.answer(accepted(2));
    await done;
    expect(findKeptDraft(KEY)).toBeNull();
  });

  it('keeps the text and the copy when a save fails', async () => {
    const saver = newSaver(async () => ({ kind: 'refused', message: 'The service could not be reached', fields: [] }));
    saver.change({ headline: 'Not lost' });
    await saver.save();
    expect(saver.read()).toMatchObject({ draft: { headline: 'Not lost' }, state: { kind: 'refused' } });
    expect(findKeptDraft(KEY)?.draft.headline).toBe('Not lost');
  });

  it('puts back text of an earlier visit that was never acknowledged', () => {
    keepDraft(KEY, { draft: { ...saved, headline: 'From before the lid closed' }, version: 1 });
    const saver = newSaver(slowServer().send, 4);
    expect(saver.read()).toMatchObject({ restored: true, draft: { headline: 'From before the lid closed' } });
  });

  it('saves an untouched section when its author goes on from it for the first time', async () => {
    const server = slowServer();
    const saver = newSaver(server.send, 0);
    const done = saver.save(true);
    server.calls[0]?.answer(accepted(1));
    await done;
    await saver.save(true);
    expect(server.calls).toHaveLength(1);
  });
});

describe('Newer text from the server', () => {
  const newer: UpdateDraft = { ...saved, headline: 'Newer' };

  beforeEach(() => {
    sessionStorage.clear();
    jest.useFakeTimers();
  });

  it('is shown where the author has typed nothing', () => {
    const saver = newSaver(slowServer().send);
    saver.refresh(newer, 2);
    expect(saver.read().draft.headline).toBe('Newer');
  });

  it('never replaces what the author has typed', () => {
    const saver = newSaver(slowServer().send);
    saver.change({ headline: 'Typed' });
    saver.refresh(newer, 2);
    expect(saver.read().draft.headline).toBe('Typed');
  });
});

describe('Members only, when somebody else ticked it meanwhile', () => {
  const theirs: UpdateDraft = { ...EMPTY_DRAFT, headline: 'Theirs', membersOnly: true };

  async function inConflict(changes: Partial<UpdateDraft>[], other = theirs) {
    const server = slowServer();
    const saver = newSaver(server.send);
    for (const change of changes) saver.change(change);
    const done = saver.save();
    server.calls[0]?.answer({ kind: 'conflict', conflict: { version: 7, message: 'Changed by somebody else', savedBy: null, savedAt: null, theirs: other } });
    await done;
    return { saver, server };
  }

  async function keepMine(...changes: Partial<UpdateDraft>[]) {
    const { saver, server } = await inConflict(changes);
    void saver.choose('mine');
    return { saver, server };
  }

  beforeEach(() => {
    sessionStorage.clear();
    jest.useFakeTimers();
  });

  it('stays ticked when the author who keeps their own words never touched it', async () => {
    const { server } = await keepMine({ headline: 'Mine' });
    expect(server.calls[1]).toMatchObject({ version: 7, draft: { headline: 'Mine', membersOnly: true } });
  });

  it('stays ticked when the author ticked it and took the tick back before the conflict', async () => {
    const { server } = await keepMine({ headline: 'Mine' }, { membersOnly: true }, { membersOnly: false });
    expect(server.calls[1]?.draft.membersOnly).toBe(true);
  });

  it('stays ticked when the text was put back from an earlier visit', async () => {
    keepDraft(KEY, { draft: { ...saved, headline: 'From before the lid closed' }, version: 1, membersOnlyBefore: false });
    const { server } = await keepMine();
    expect(server.calls[1]?.draft).toMatchObject({ headline: 'From before the lid closed', membersOnly: true });
  });

  it('is unticked by an author who unticks it once they have seen it', async () => {
    const { saver, server } = await inConflict([{ headline: 'Mine' }]);
    expect(saver.read().draft.membersOnly).toBe(true);
    saver.change({ membersOnly: false });
    void saver.choose('mine');
    expect(server.calls[1]?.draft.membersOnly).toBe(false);
  });

  it('is no conflict where nothing but the untouched tick differs', async () => {
    const { saver, server } = await keepMine({ headline: 'Theirs' });
    expect(saver.read()).toMatchObject({ state: { kind: 'idle' }, draft: { membersOnly: true } });
    expect(server.calls).toHaveLength(1);
  });

  it('keeps a tick of the author’s own over theirs without one', async () => {
    const { saver, server } = await inConflict([{ headline: 'Mine', membersOnly: true }], { ...theirs, membersOnly: false });
    void saver.choose('mine');
    expect(server.calls[1]?.draft.membersOnly).toBe(true);
  });
});

describe('A section that somebody else changed meanwhile', () => {
  const theirs: UpdateDraft = { ...EMPTY_DRAFT, headline: 'Theirs' };

  async function inConflict(mine: string) {
    const server = slowServer();
    const saver = newSaver(server.send);
    saver.change({ headline: mine });
    const done = saver.save();
    server.calls[0]?.answer({ kind: 'conflict', conflict: { version: 7, message: 'Changed by somebody else', savedBy: null, savedAt: null, theirs } });
    await done;
    return { saver, server };
  }

  beforeEach(() => {
    sessionStorage.clear();
    jest.useFakeTimers();
  });

  it('saves nothing more until the author has chosen', async () => {
    const { saver, server } = await inConflict('Mine');
    saver.change({ headline: 'Mine, and more' });
    await jest.advanceTimersByTimeAsync(5000);
    expect(server.calls).toHaveLength(1);
    expect(saver.read().draft.headline).toBe('Mine, and more');
  });

  it('saves mine over theirs when the author keeps mine', async () => {
    const { saver, server } = await inConflict('Mine');
    const done = saver.choose('mine');
    expect(server.calls[1]).toMatchObject({ version: 7, draft: { headline: 'Mine' } });
    server.calls[1]?.answer(accepted(8));
    await done;
    expect(saver.read().state.kind).toBe('saved');
  });

  it('takes theirs without another save', async () => {
    const { saver, server } = await inConflict('Mine');
    await saver.choose('theirs');
    expect(saver.read().draft.headline).toBe('Theirs');
    expect(server.calls).toHaveLength(1);
  });

  it('offers both texts in one box when the author wants to merge them', async () => {
    const { saver } = await inConflict('Mine');
    await saver.choose('merged');
    expect(saver.read().draft.headline).toBe('Mine\n\nTheirs');
    expect(saver.read().state.kind).toBe('unsaved');
  });

  it('is no conflict when both texts are the same', async () => {
    const { saver } = await inConflict('Theirs');
    expect(saver.read().state.kind).toBe('idle');
    expect(saver.pending).toBe(false);
  });
});
