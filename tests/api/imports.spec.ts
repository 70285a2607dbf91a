import { describe, expect, it } from '@jest/globals';
import { bring, burglaries, commit, COMMIT_IMPORT, DISCARD_IMPORT, IMPORT, IMPORTS, type ImportSeen, placesKnown, staged, streetFile, streetRow, UNDO_IMPORT } from '../support/importing.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const analyst = () => product.as('analyst');
const JANUARY = streetFile('2025-01', { Tamworth: 3, Lichfield: 1, '(outside)': 2, '(no location)': 1 });
const JANUARY_AGAIN = streetFile('2025-01', { Tamworth: 5, Stafford: 2 });

describe('a month of street-level crime', () => {
  it('is read first, with a preview of what it would change, and nobody sees anything of it', async () => {
    const seen = await bring(await analyst(), '2025-01-staffordshire-street.csv', JANUARY);
    expect(seen).toMatchObject({
      state: 'READY', progress: 1, already: false, kind: 'Street-level crime and anti-social behaviour (data.police.uk)', fileName: '2025-01-staffordshire-street.csv',
      read: 7, counted: 4, outside: 2, noLocation: 1, rejected: 0, rejections: [], refusal: null, periodStart: '2025-01-01', periodEnd: '2025-02-01', startedBy: 'analyst',
      whyNotCommit: null, whyNotUndo: 'It was never committed, so there is nothing to undo.', whyNotDiscard: null, undoing: null,
    });
    expect(seen.preview).toMatchObject({ revised: 0, unchanged: 0, ended: 0, places: 2 });
    expect(seen.preview!.added).toBeGreaterThan(100); // every crime type in every district, none included
    expect(await burglaries(product.db)).toEqual({});
    expect(await placesKnown(product.db)).toEqual([]);
    expect((await product.db.query("SELECT FROM area WHERE level = 'LSOA'")).rowCount).toBe(0);
    expect((await product.audit.of('import', String(seen.id))).map(({ verb }) => verb)).toEqual([]);
  });

  it('is known once it is committed, by whom is written down, and its stage is empty', async () => {
    const { id } = await bring(await analyst(), 'january.csv', JANUARY);
    const done = await (await analyst()).do(COMMIT_IMPORT, { id });
    expect(done).toMatchObject({ state: 'COMMITTED', whyNotUndo: null, whyNotCommit: 'It is committed already.', undoing: { takenBack: done.preview!.added, restored: 0 } });
    expect(await burglaries(product.db)).toEqual({ '2025-01 Lichfield': 1, '2025-01 No location': 1, '2025-01 Outside the area': 2, '2025-01 Tamworth': 3 });
    expect(await placesKnown(product.db)).toEqual(['Lichfield 001A in Lichfield', 'Tamworth 001A in Tamworth']);
    expect(await staged(product.db)).toBe(0);
    const { id: accountId } = await product.people.account('analyst');
    expect(await product.audit.of('import', String(id))).toMatchObject([{ verb: 'commit-import', accountId, after: { fileName: 'january.csv', linesRead: 7, linesRejected: 0 } }]);
  });

  it('replaces the same month when it is imported again, and says what it revises and what it no longer has', async () => {
    const first = await commit(await analyst(), 'january.csv', JANUARY);
    const again = await bring(await analyst(), 'january-again.csv', JANUARY_AGAIN);
    // By district: Tamworth, Lichfield, Stafford and those without place; by small area: Tamworth revised, Stafford new, Lichfield gone.
    expect(again.preview).toMatchObject({ added: 1, revised: 6, ended: 1, places: 1 });
    await (await analyst()).do(COMMIT_IMPORT, { id: again.id });
    expect(await burglaries(product.db)).toEqual({ '2025-01 Stafford': 2, '2025-01 Tamworth': 5 });
    expect(await (await analyst()).do(IMPORT, { id: first.id })).toMatchObject({ state: 'COMMITTED', whyNotUndo: `Import ${again.id} revised some of its figures later. Undo that one first.` });
  });

  it('that is undone leaves exactly what was known before, and what was known at each moment stays so', async () => {
    const who = await analyst();
    const first = await commit(who, 'january.csv', JANUARY);
    const before = await burglaries(product.db);
    const second = await commit(who, 'january-again.csv', JANUARY_AGAIN);
    const between = await burglaries(product.db);
    expect(second.undoing).toMatchObject({ restored: 7 });
    const undone = await who.do(UNDO_IMPORT, { id: second.id });
    expect(undone).toMatchObject({ state: 'UNDONE', undoneBy: 'analyst', whyNotUndo: 'It was undone already.' });
    expect(await burglaries(product.db)).toEqual(before);
    expect(await placesKnown(product.db)).toEqual(['Lichfield 001A in Lichfield', 'Tamworth 001A in Tamworth']);
    expect(await burglaries(product.db, first.committedAt!)).toEqual(before);
    expect(await burglaries(product.db, second.committedAt!)).toEqual(between);
    expect(await burglaries(product.db, undone.undoneAt!)).toEqual(before);
    expect(await burglaries(product.db, '2026-01-01')).toEqual({});
    expect((await product.audit.of('import', String(second.id))).map(({ verb }) => verb)).toEqual(['commit-import', 'undo-import']);
    await who.do(UNDO_IMPORT, { id: first.id });
    expect(await burglaries(product.db)).toEqual({});
    expect(await placesKnown(product.db)).toEqual([]);
  });

  it('that is undone leaves the small areas of another month where they are', async () => {
    const who = await analyst();
    const january = await commit(who, 'january.csv', JANUARY);
    const february = await commit(who, 'february.csv', streetFile('2025-02', { Tamworth: 1 }));
    expect((await who.do(UNDO_IMPORT, { id: january.id })).state).toBe('UNDONE');
    expect(await burglaries(product.db)).toEqual({ '2025-02 Tamworth': 1 });
    expect(await placesKnown(product.db)).toEqual(['Tamworth 001A in Tamworth']);
    await who.do(UNDO_IMPORT, { id: february.id });
    expect(await placesKnown(product.db)).toEqual([]);
  });

  it('can come back after it was undone, from the same file', async () => {
    const who = await analyst();
    const first = await commit(who, 'january.csv', JANUARY);
    await who.do(UNDO_IMPORT, { id: first.id });
    const again = await commit(who, 'january.csv', JANUARY);
    expect(again.id).not.toBe(first.id);
    expect(await burglaries(product.db)).toMatchObject({ '2025-01 Tamworth': 3 });
  });

  it('shows the lines that were not taken, and takes the others', async () => {
    const bad = [streetRow('2025-01', 'Tamworth', 'Piracy'), streetRow('2025-01', 'Tamworth').replace('E01029868', 'somewhere')];
    const seen = await bring(await analyst(), 'january.csv', streetFile('2025-01', { Tamworth: 1 }, bad));
    expect(seen).toMatchObject({ state: 'READY', read: 3, counted: 1, rejected: 2 });
    expect(seen.rejections).toEqual([
      { line: 3, column: 10, reason: expect.stringContaining('Piracy') },
      { line: 4, column: 8, reason: expect.stringContaining('somewhere') },
    ]);
  });
});

describe('a file that was imported already', () => {
  it('is said to be, and changes nothing', async () => {
    const who = await analyst();
    const first = await commit(who, 'january.csv', JANUARY);
    const entries = await product.audit.count();
    expect(await bring(who, 'another name.csv', JANUARY)).toMatchObject({ id: first.id, already: true, state: 'COMMITTED' });
    expect(await product.audit.count()).toBe(entries);
  });

  it('while the first only waits to be committed, is that one', async () => {
    const who = await analyst();
    const first = await bring(who, 'january.csv', JANUARY);
    expect(await bring(who, 'january.csv', JANUARY)).toMatchObject({ id: first.id, already: true, state: 'READY' });
  });

  it('cannot be committed a second time where both were read at the same moment', async () => {
    const who = await analyst();
    const both = await product.atOnce(() => bring(who, 'january.csv', JANUARY), () => bring(who, 'january.csv', JANUARY));
    const [one, other] = both.map(({ id }) => id).sort() as [number, number];
    expect((await who.do(COMMIT_IMPORT, { id: one })).state).toBe('COMMITTED');
    if (one === other) return;
    const refused = await who.run(COMMIT_IMPORT, { id: other });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'id', message: `The same file was committed already, as import ${one}. Nothing changed.` } });
    expect(await who.do(IMPORT, { id: other })).toMatchObject({ state: 'READY', whyNotCommit: refused.fault?.message });
  });
});

describe('two at once', () => {
  it('two files of the same month: the second is told what it changes now, before it does', async () => {
    const [who, colleague] = [await analyst(), await product.people.another('analyst')];
    const [one, other] = (await product.atOnce(() => bring(who, 'one.csv', JANUARY), () => bring(colleague, 'other.csv', JANUARY_AGAIN))) as unknown as [ImportSeen, ImportSeen];
    const outcomes = await product.atOnce(() => who.do(COMMIT_IMPORT, { id: one.id }), () => colleague.do(COMMIT_IMPORT, { id: other.id }));
    expect(outcomes.map(({ state }) => state).sort()).toEqual(['COMMITTED', 'READY']);
    const late = outcomes.find(({ state }) => state === 'READY') as ImportSeen;
    expect(late.preview).toMatchObject({ revised: 6, added: 1 });
    expect(await colleague.do(COMMIT_IMPORT, { id: late.id })).toMatchObject({ state: 'COMMITTED', preview: late.preview });
    expect(await burglaries(product.db)).toEqual(late.id === other.id ? { '2025-01 Stafford': 2, '2025-01 Tamworth': 5 } : { '2025-01 Lichfield': 1, '2025-01 No location': 1, '2025-01 Outside the area': 2, '2025-01 Tamworth': 3 });
    expect((await product.db.query("SELECT FROM area WHERE level = 'LSOA'")).rowCount).toBe(3);
  });

  it('one import committed twice is committed once', async () => {
    const who = await analyst();
    const { id } = await bring(who, 'january.csv', JANUARY);
    const answers = await product.atOnce(() => who.run(COMMIT_IMPORT, { id }), () => who.run(COMMIT_IMPORT, { id }));
    expect(answers.map(({ fault }) => fault?.message ?? 'done').sort()).toEqual(['It is committed already.', 'done']);
    expect((await product.audit.of('import', String(id)))).toHaveLength(1);
  });

  it('undone twice is undone once, and undone while another revises it is one or the other', async () => {
    const who = await analyst();
    const first = await commit(who, 'january.csv', JANUARY);
    const second = await bring(who, 'again.csv', JANUARY_AGAIN);
    const [undo, revise] = await product.atOnce<Awaited<ReturnType<typeof who.run<ImportSeen>>>>(() => who.run(UNDO_IMPORT, { id: first.id }), () => who.run(COMMIT_IMPORT, { id: second.id }));
    const undone = undo!.errors.length === 0;
    if (!undone) expect(undo!.fault?.message).toBe(`Import ${second.id} revised some of its figures later. Undo that one first.`);
    expect(revise!.data).toMatchObject({ commitImport: { state: undone ? 'READY' : 'COMMITTED' } });
    expect(await burglaries(product.db)).toEqual(undone ? {} : { '2025-01 Stafford': 2, '2025-01 Tamworth': 5 });

    const third = await commit(who, 'march.csv', streetFile('2025-03', { Tamworth: 1 }));
    const twice = await product.atOnce(() => who.run(UNDO_IMPORT, { id: third.id }), () => who.run(UNDO_IMPORT, { id: third.id }));
    expect(twice.map(({ fault }) => fault?.message ?? 'done').sort()).toEqual(['It was undone already.', 'done']);
  });

  it('undone in the order in which they came, the later first', async () => {
    const who = await analyst();
    const first = await commit(who, 'one.csv', JANUARY);
    const second = await commit(who, 'two.csv', JANUARY_AGAIN);
    const third = await commit(who, 'three.csv', streetFile('2025-01', { 'Cannock Chase': 1 }));
    expect((await who.run(UNDO_IMPORT, { id: first.id })).fault?.message).toBe(`Import ${third.id} revised some of its figures later. Undo that one first.`);
    await who.do(UNDO_IMPORT, { id: third.id });
    expect(await burglaries(product.db)).toEqual({ '2025-01 Stafford': 2, '2025-01 Tamworth': 5 });
    await who.do(UNDO_IMPORT, { id: second.id });
    await who.do(UNDO_IMPORT, { id: first.id });
    expect(await burglaries(product.db)).toEqual({});
  });
});

describe('what was read and is not wanted', () => {
  it('is discarded, and its stage is cleared', async () => {
    const who = await analyst();
    const { id } = await bring(who, 'january.csv', JANUARY);
    expect(await who.do(DISCARD_IMPORT, { id })).toMatchObject({ state: 'DISCARDED', refusal: null, whyNotCommit: 'It was not kept for committing. Import the file again.' });
    expect(await staged(product.db)).toBe(0);
    expect((await who.run(COMMIT_IMPORT, { id })).fault?.message).toBe('It was not kept for committing. Import the file again.');
    expect((await who.run(DISCARD_IMPORT, { id })).fault?.message).toBe('There is nothing to discard: none of it was kept.');
    expect((await product.audit.last())).toMatchObject({ verb: 'discard-import', before: { fileName: 'january.csv' } });
  });

  it('is let go by itself after two weeks, and says so', async () => {
    const who = await analyst();
    const { id } = await bring(who, 'january.csv', JANUARY);
    await product.db.query("UPDATE import_run SET started_at = now() - interval '15 days'");
    expect(await who.do(IMPORT, { id })).toMatchObject({ state: 'DISCARDED', refusal: 'Nobody committed it within 14 days. Nothing of it was imported. Import the file again.' });
    expect(await staged(product.db)).toBe(0);
  });
});

describe('the history of imports', () => {
  it('stands newest first, twenty-five at a time', async () => {
    const who = await analyst();
    const { id } = await commit(who, 'january.csv', JANUARY);
    await product.db.query("INSERT INTO import_run (source, file_name, file_hash, file_bytes, state, refusal) SELECT 'unknown', 'no ' || n, n, 1, 'REFUSED', 'No.' FROM generate_series(1, 30) n");
    const first = await who.do(IMPORTS);
    expect(first.imports).toHaveLength(25);
    expect(first.imports[0]).toMatchObject({ fileName: 'no 30', state: 'REFUSED', kind: null, startedBy: null });
    const second = await who.do(IMPORTS, { before: first.next });
    expect(second.imports).toHaveLength(7); // with what the product itself brought
    expect(second).toMatchObject({ next: null, imports: expect.arrayContaining([expect.objectContaining({ id, fileName: 'january.csv' })]) });
  });

  it('knows nothing of an import that never was', async () => {
    const who = await analyst();
    for (const verb of [IMPORT, COMMIT_IMPORT, UNDO_IMPORT, DISCARD_IMPORT]) expect((await who.run(verb, { id: 999 })).code).toBe('NOT_FOUND');
  });
});
