import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { accepted, KEY, newSaver, saved, slowServer } from '../../../testing/slow-server.js';
import { keepDraft } from './kept-draft.js';
import { EMPTY_DRAFT, type UpdateDraft } from './update-draft.js';

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

  it('brings both texts together in the box, and saves nothing before the author says so', async () => {
    const { saver, server } = await inConflict('Before, and mine.');
    saver.merge();
    expect(saver.read()).toMatchObject({ draft: { headline: 'Before, and mine. Theirs' }, state: { kind: 'conflict', mine: { headline: 'Before, and mine.' } } });
    saver.change({ headline: 'Both' });
    await jest.advanceTimersByTimeAsync(5000);
    expect(server.calls).toHaveLength(1);
    void saver.choose('merged');
    expect(server.calls[1]).toMatchObject({ version: 7, draft: { headline: 'Both' } });
  });

  it('gives the author’s own text back while both are being brought together', async () => {
    const { saver, server } = await inConflict('Mine');
    saver.merge();
    saver.unmerge();
    expect(saver.read()).toMatchObject({ draft: { headline: 'Mine' }, state: { kind: 'conflict', mine: null } });
    saver.merge();
    void saver.choose('mine');
    expect(server.calls[1]).toMatchObject({ version: 7, draft: { headline: 'Mine' } });
  });

  it('is met again, with nothing lost, when they save once more meanwhile', async () => {
    const { saver, server } = await inConflict('Mine.');
    saver.merge();
    const done = saver.choose('merged');
    server.calls[1]?.answer({ kind: 'conflict', conflict: { version: 9, message: 'Changed again', savedBy: null, savedAt: null, theirs: { ...theirs, headline: 'Theirs. And more.' } } });
    await done;
    saver.merge();
    expect(saver.read().draft.headline).toBe('Mine. Theirs. And more.');
  });

  it('is no conflict when both texts are the same', async () => {
    const { saver } = await inConflict('Theirs');
    expect(saver.read().state.kind).toBe('idle');
    expect(saver.pending).toBe(false);
  });
});
