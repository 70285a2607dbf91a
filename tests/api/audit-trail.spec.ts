import { describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import { EXTEND_DEADLINE, RETURN_UPDATE, SAVE_SECTION, SUBMIT_NIL_RETURN, SUBMIT_UPDATE } from '../support/operations.js';
import { useProduct } from '../support/product.js';

const product = useProduct();

interface Entry {
  id: string; who: string; forPost: string | null; did: string; kind: string; thingId: string; thing: string; page: string | null; pageKey: string | null;
  changes: { field: string; before: string; after: string }[]; notShown: string | null;
}

interface Sitting {
  who: string; forPost: string | null; part: string; thing: string; page: string; pageKey: string; since: string; lastSaved: string;
}

const TRAIL = operation<{ open: Sitting[]; entries: Entry[]; next: string | null }>(`query ($filter: AuditFilter, $beyond: ID) { auditTrail(filter: $filter, beyond: $beyond) {
  entries { id at who forPost did kind thingId thing page pageKey changes { field before after } notShown } next open { who forPost part thing page pageKey since lastSaved } } }`);
const KINDS = operation<{ kind: string; words: string }[]>('{ auditKinds { kind words } }');

const read = async (filter: object = {}, beyond?: string) => (await product.as('administrator')).do(TRAIL, { filter, beyond });

describe('the audit trail', () => {
  it('says who did what to which thing, field by field, with the page that shows it', async () => {
    const meeting = await product.story.plannedMeeting(inDays(40));
    const [entry] = (await read({ kind: 'meeting' })).entries;
    expect(entry).toMatchObject({ who: 'coordinator', did: 'Created', kind: 'meeting', thingId: meeting.id, page: 'MEETING', pageKey: meeting.id, notShown: null });
    expect(entry?.thing).toMatch(/^Meeting: /);
    expect(entry?.changes.length).toBeGreaterThan(0);
    const call = await product.story.openCall();
    await product.story.submitted(call, 'asb');
    const [written] = (await read({ kind: 'performance-update' })).entries;
    expect(written).toMatchObject({ who: 'Lead officer, Staffordshire Police', forPost: 'Lead officer, Staffordshire Police', did: expect.stringMatching(/^Wrote: /), page: 'THEME', pageKey: 'asb' });
  });

  it('is found by thing, by what the thing is called, by person and by day', async () => {
    const call = await product.story.openCall();
    await product.story.submitted(call, 'asb');
    await product.story.submitted(call, 'fraud');
    const lead = await product.people.account('lead-asb');
    const all = (await read()).entries;
    const [one] = all.filter(({ kind }) => kind === 'performance-update');
    const byThing = (await read({ kind: 'performance-update', thingId: one?.thingId })).entries;
    expect(new Set(byThing.map(({ thingId }) => thingId))).toEqual(new Set([one?.thingId]));
    const byPerson = (await read({ accountId: lead.id })).entries;
    expect(byPerson.length).toBeGreaterThan(0);
    expect(new Set(byPerson.map(({ pageKey }) => pageKey))).toEqual(new Set(['asb']));
    const byName = (await read({ words: 'fraud' })).entries;
    expect(byName.length).toBeGreaterThan(0);
    expect(byName.every(({ thing }) => /fraud/i.test(thing))).toBe(true);
    expect((await read({ words: '%' })).entries).toEqual([]);
    expect((await read({ from: today(), until: today() })).entries.length).toBe(all.length);
    expect((await read({ from: inDays(1) })).entries).toEqual([]);
    expect((await read({ until: inDays(-1) })).entries).toEqual([]);
  });

  it('is read on page by page, with nothing twice and nothing left out while more happens', async () => {
    const call = await product.story.openCall();
    for (const theme of ['asb', 'fraud', 'domestic-abuse', 'child-exploitation', 'prevent', 'serious-violence-vawg', 'locality-stafford']) {
      await product.story.submitted(call, theme, {}, theme === 'locality-stafford' ? 'csp-stafford' : undefined);
    }
    const first = await read();
    expect(first.entries).toHaveLength(25);
    await product.story.plannedMeeting(inDays(90));
    const seen = [...first.entries];
    for (let next = first.next; next !== null;) {
      const page = await read({}, next);
      seen.push(...page.entries);
      next = page.next;
    }
    const ids = seen.map(({ id }) => Number(id));
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => other - one));
    const { rows } = await product.db.query<{ id: string }>('SELECT id FROM audit_entry WHERE id <= $1', [first.entries[0]?.id]);
    expect(ids).toHaveLength(rows.length);
  });

  it('names the kinds of things that it holds', async () => {
    await product.story.plannedMeeting();
    expect(await (await product.as('administrator')).do(KINDS)).toEqual(expect.arrayContaining([{ kind: 'meeting', words: 'Meeting' }]));
  });

  it('keeps from the administrator the words of an update, whether it is accepted or not, and whoever may read them otherwise', async () => {
    const call = await product.story.openCall();
    const { lead, requestId, version } = await product.story.draft(call, 'asb', { CONCERNS: { concerns: 'First words about the towns' } });
    await lead.do(SAVE_SECTION, { input: { requestId, section: 'CONCERNS', version: 1, values: { concerns: 'Second words about the towns' }, membersOnly: true } });
    await lead.do(SUBMIT_UPDATE, { input: { requestId, version: version + 1 } });
    const silent = async () => {
      const { entries } = await read({ words: 'anti-social' });
      expect(JSON.stringify(entries)).not.toContain('words about the towns');
      return entries;
    };
    const [kept] = (await silent()).filter(({ did }) => did === 'Wrote: Concerns');
    expect(kept?.notShown).toContain('for its lead officers and the coordinator');
    expect(kept?.changes).toContainEqual({ field: 'Members only', before: 'No', after: 'Yes' });
    await product.story.accept(requestId);
    const accepted = (await silent()).find(({ did }) => did === 'Accepted');
    expect(accepted).toMatchObject({ notShown: null, changes: [expect.objectContaining({ field: 'State', after: 'Accepted' })] });
  });

  it('keeps from the administrator what the coordinator said to a lead, and the reason of a nil return', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'asb');
    const coordinator = await product.as('coordinator');
    await coordinator.do(RETURN_UPDATE, { input: { requestId, comment: 'Said about the whole', sections: [{ section: 'CONCERNS', comment: 'Said about a section' }] } });
    const fraud = call.requests.get('fraud')?.id;
    await coordinator.do(EXTEND_DEADLINE, { input: { requestId: fraud, until: call.meeting.timetable.freezeOn, reason: 'Said of a person' } });
    await (await product.as('lead-fraud')).do(SUBMIT_NIL_RETURN, { input: { requestId: fraud, reason: 'Said of a person too' } });
    const { entries } = await read({ kind: 'update-request' });
    expect(JSON.stringify(entries)).not.toContain('Said ');
    expect(entries.map(({ did, notShown }) => [did, notShown !== null])).toEqual([
      ['Submitted a nil return', true], ['Gave a later day', true], ['Returned', true], ['Submitted', false],
    ]);
  });

  it('shows a sitting that goes on as a line: who writes where, since when, and not what; and only on the first page', async () => {
    const call = await product.story.openCall();
    const { lead, requestId, version } = await product.story.draft(call, 'asb', { CONCERNS: { concerns: 'Not yet to be read' } });
    const { open, entries } = await read({ words: 'anti-social' });
    expect(open.map(({ part }) => part)).toContain('Concerns');
    expect(open[0]).toMatchObject({ who: 'Lead officer, Staffordshire Police', forPost: 'Lead officer, Staffordshire Police', page: 'THEME', pageKey: 'asb' });
    expect(open.every(({ since, lastSaved }) => since <= lastSaved)).toBe(true);
    expect(JSON.stringify({ open, entries })).not.toContain('Not yet to be read');
    expect((await read({ words: 'fraud' })).open).toEqual([]);
    expect((await read({ from: inDays(1) })).open).toEqual([]);
    expect((await read({}, '9999999')).open).toEqual([]);
    await lead.do(SUBMIT_UPDATE, { input: { requestId, version } });
    expect((await read()).open).toEqual([]);
  });

  it('refuses what is no filter, and everybody but the administrator', async () => {
    const administrator = await product.as('administrator');
    for (const filter of [{ accountId: 'x' }, { words: 'x'.repeat(200) }]) expect(await administrator.run(TRAIL, { filter })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await administrator.run(TRAIL, { filter: { from: '2026-02-30' } })).toMatchObject({ code: 'BAD_USER_INPUT' });
    for (const beyond of ['x', '-1', '1; DROP TABLE audit_entry', '9'.repeat(40)]) expect(await administrator.run(TRAIL, { beyond })).toMatchObject({ code: 'INVALID_INPUT' });
    for (const key of ['coordinator', 'chair', 'member', 'lead-asb', 'analyst', 'observer']) expect(await (await product.as(key)).run(TRAIL)).toMatchObject({ code: 'FORBIDDEN', data: null });
  });
});
