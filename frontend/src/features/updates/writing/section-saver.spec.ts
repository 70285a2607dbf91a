import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { accepted, KEY, newSaver, saved, slowServer } from '../../../testing/slow-server.js';
import { findKeptDraft, keepDraft } from './kept-draft.js';
import { SectionSaver } from './section-saver.js';
import type { UpdateDraft } from './update-draft.js';

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

describe('Whether a section is complete', () => {
  beforeEach(() => sessionStorage.clear());

  it('is told with the text, and told again when it did not arrive', async () => {
    const told: (boolean | undefined)[] = [];
    const saver = new SectionSaver({ section: 'HEADLINE', key: KEY, saved, version: 1, send: async (_, version, completed) => {
      told.push(completed);
      return told.length === 1 ? { kind: 'refused', message: 'Out of reach', fields: [] } : accepted(version + 1);
    } });
    saver.change({ headline: 'Now' });
    await saver.save(true, true);
    await saver.save();
    await saver.save();
    expect(told).toEqual([true, true]);
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
