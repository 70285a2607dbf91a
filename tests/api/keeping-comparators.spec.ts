import { describe, expect, it } from '@jest/globals';
import { inDays, today } from '../support/full-answers.js';
import { ADD_COMPARATOR, ADD_SET, COMPARABLE_AREAS, END_COMPARATOR, END_SET, SETS, WITHDRAW_COMPARATOR, WITHDRAW_SET } from '../support/measure-verbs.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const [CANNOCK_CHASE, LICHFIELD, ELSEWHERE] = ['E07000192', 'E07000194', 'E22000001'];
const UNKNOWN = '01981111-1111-7111-8111-111111111111';
const analyst = () => product.as('analyst');
const sets = async () => (await product.as('member')).do(SETS);
const adding = (otherwise: object = {}) => ({
  input: { name: 'Most similar to Cannock Chase', kind: 'MOST_SIMILAR', source: 'The inspectorate’s list of 2024', areas: [CANNOCK_CHASE, ELSEWHERE], from: inDays(-10), ...otherwise },
});
const add = async (otherwise: object = {}) => (await analyst()).run(ADD_SET, adding(otherwise));
/** A partnership of another county, as a national table brings them. */
const plantElsewhere = () => product.db.query(`INSERT INTO area (code, level, name) VALUES ($1, 'CSP', 'Ashfield, invented')`, [ELSEWHERE]);

describe('a set of areas to compare with', () => {
  it('is typed in from all partnerships known, with who says so', async () => {
    await plantElsewhere();
    expect(await (await analyst()).do(COMPARABLE_AREAS, { words: 'ashfield' })).toEqual([{ code: ELSEWHERE, name: 'Ashfield, invented' }]);
    expect(await (await analyst()).do(COMPARABLE_AREAS, { words: CANNOCK_CHASE.toLowerCase() })).toMatchObject([{ name: 'Cannock Chase' }]);
    const set = await (await analyst()).do(ADD_SET, adding());
    expect(set).toMatchObject({ slug: 'most-similar-to-cannock-chase', kind: 'MOST_SIMILAR', from: inDays(-10), until: null, viewerCanWithdraw: true });
    expect(set.members.map(({ area }) => area.name).sort()).toEqual(['Ashfield, invented', 'Cannock Chase']);
    expect(await product.audit.last()).toMatchObject({ verb: 'add', kind: 'comparator-set', thingId: set.id, after: { source: 'The inspectorate’s list of 2024' } });
  });

  it('gains and loses areas from a day', async () => {
    const { id, members } = await (await analyst()).do(ADD_SET, adding({ areas: [CANNOCK_CHASE] }));
    await (await analyst()).do(END_COMPARATOR, { input: { id: members[0]?.id, until: today(), untilSeen: null } });
    const grown = await (await analyst()).do(ADD_COMPARATOR, { input: { setId: id, area: LICHFIELD, from: today() } });
    expect(grown.members.map(({ area, from, until }) => [area.name, from, until])).toEqual([['Lichfield', today(), null], ['Cannock Chase', inDays(-10), today()]]);
    await (await analyst()).do(ADD_COMPARATOR, { input: { setId: id, area: CANNOCK_CHASE, from: inDays(5) } });
    expect(await (await analyst()).run(END_COMPARATOR, { input: { id: members[0]?.id, until: null, untilSeen: today() } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'until' } });
    const lichfield = grown.members[0]?.id;
    expect((await (await analyst()).do(WITHDRAW_COMPARATOR, { input: { id: lichfield } })).members.map(({ area }) => area.name)).toEqual(['Cannock Chase', 'Cannock Chase']);
    expect((await product.audit.of('comparator-member', lichfield)).map(({ verb }) => verb)).toEqual(['add', 'withdraw']);
  });

  it('ends from a day, or is withdrawn with its areas as a mistake', async () => {
    const { id } = await (await analyst()).do(ADD_SET, adding({ areas: [CANNOCK_CHASE, LICHFIELD] }));
    expect(await (await analyst()).do(END_SET, { input: { id, until: inDays(3), untilSeen: null } })).toMatchObject({ until: inDays(3) });
    const left = await (await analyst()).do(WITHDRAW_SET, { input: { id } });
    expect(left.map(({ slug }) => slug)).not.toContain('most-similar-to-cannock-chase');
    expect((await product.audit.of('comparator-set', id)).map(({ verb }) => verb)).toEqual(['add', 'end', 'withdraw']);
  });

  it('that came with the service is ended, not withdrawn', async () => {
    const came = (await sets()).find(({ slug }) => slug === 'west-midlands');
    expect(came?.viewerCanWithdraw).toBe(false);
    expect(await (await analyst()).run(WITHDRAW_SET, { input: { id: came?.id } })).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await sets()).find(({ slug }) => slug === 'west-midlands')?.members).toHaveLength(1);
  });

  it('is refused without name, source or areas, with an area too small or unknown, and twice by one name', async () => {
    const before = await product.audit.count();
    const tries: [object, string][] = [
      [{ name: '' }, 'name'], [{ name: 'All eight districts' }, 'name'], [{ source: ' ' }, 'source'], [{ areas: [] }, 'areas'], [{ areas: [CANNOCK_CHASE, 'E09999999'] }, 'areas.1'],
      [{ areas: ['precision-area:stafford-town'] }, 'areas.0'], [{ areas: Array(61).fill(CANNOCK_CHASE) }, 'areas'], [{ from: inDays(4000) }, 'from'],
    ];
    for (const [otherwise, path] of tries) expect([otherwise, await add({ areas: [LICHFIELD], ...otherwise })]).toMatchObject([otherwise, { code: 'INVALID_INPUT', fault: { path } }]);
    expect(await (await analyst()).run(ADD_COMPARATOR, { input: { setId: UNKNOWN, area: LICHFIELD, from: today() } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await product.audit.count()).toBe(before);
  });

  it('holds an area once when two add it at once', async () => {
    const { id } = await (await analyst()).do(ADD_SET, adding({ areas: [CANNOCK_CHASE] }));
    const input = { setId: id, area: LICHFIELD, from: today() };
    const [one, other] = [await analyst(), await product.people.another('analyst')];
    const answers = await product.atOnce(() => one.run(ADD_COMPARATOR, { input }), () => other.run(ADD_COMPARATOR, { input }));
    expect(answers.map(answer => answer.fault?.path ?? 'added').sort()).toEqual(['added', 'area']);
  });

  it.each(['administrator', 'coordinator', 'member', 'observer'])('is not added, ended or searched for by %s', async key => {
    const who = await product.as(key);
    expect(await who.run(ADD_SET, adding())).toMatchObject({ code: 'FORBIDDEN' });
    expect(await who.run(END_SET, { input: { id: UNKNOWN, until: today() } })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await who.run(COMPARABLE_AREAS, { words: 'Stafford' })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
