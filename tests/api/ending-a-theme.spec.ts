import { describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import { useProduct } from '../support/product.js';
import { APPOINT_LEAD, CHANGE_MODE, END_THEME, THEME_PAGE } from '../support/register-verbs.js';

const product = useProduct();
const REASON = 'The group decided that the police report on it themselves.';
const UNKNOWN = '01981111-1111-7111-8111-111111111111';
const LOOK = operation<{ blockers: { path: string; message: string }[]; follows: string[] }>(
  'query ($themeId: ID!, $until: Day!) { themeEnding(themeId: $themeId, until: $until) { blockers { path message } follows } }');
const KEPT = operation<{ endedThemes: { slug: string; until: string; endReason: string | null }[]; priorities: { slug: string; themes: { slug: string }[] }[] }>(
  'query ($on: Day) { agreement(on: $on) { endedThemes { slug until endReason } priorities { slug themes { slug } } } }');
const LED = operation<{ leadHistory: { until: string | null }[]; leads: { id: string }[] }>(
  'query ($slug: String!, $on: Day) { theme(slug: $slug, on: $on) { leads { id } leadHistory { until } } }');

const administrator = () => product.as('administrator');
const fraud = async () => (await (await product.as('member')).do(THEME_PAGE, { slug: 'fraud' })).id;
const ending = async (until: string | null, more: object = {}) => ({ input: { id: await fraud(), until, untilSeen: null, reason: REASON, ...more } });
const end = async (...of: Parameters<typeof ending>) => (await administrator()).run(END_THEME, await ending(...of));

describe('ending a theme', () => {
  it('says what follows before anything is changed', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'asb');
    const before = await product.audit.count();
    const look = async (slug: string) => {
      const { id } = await (await product.as('member')).do(THEME_PAGE, { slug });
      return (await administrator()).do(LOOK, { themeId: id, until: inDays(90) });
    };
    const asb = await look('asb');
    expect(asb.blockers).toEqual([]);
    expect(asb.follows).toEqual([
      expect.stringMatching(/^Calls opened on .+ or later do not ask for it\./),
      expect.stringMatching(/^Its answer to the open call of Meeting of .+ stays as it is\.$/),
      '1 next step of it is still open: no later update will say what became of it.',
      expect.stringContaining('no longer answers for it. The post stays.'),
      expect.stringContaining('no longer govern'),
    ]);
    expect((await look('fraud')).follows).toContain('No next step of it is still open.');
    expect((await look('locality-stafford')).follows[1]).toMatch(/^The open call of .+ still asks for an update on it, due on .+ record it as not received on the tracker\.$/);
    expect(await product.audit.count()).toBe(before);
  });

  it('holds from its day: calls ask for it until then, and every page of a later day is without it', async () => {
    const theme = await (await administrator()).do(END_THEME, await ending(inDays(10)));
    expect(theme).toMatchObject({ until: inDays(10), endReason: REASON });
    expect(await product.audit.last()).toMatchObject({ verb: 'end', kind: 'theme', before: { until: null }, after: { until: inDays(10), reason: REASON } });
    const member = await product.as('member');
    const under = async (on: string) => (await member.do(KEPT, { on })).priorities.find(({ slug }) => slug === 'fraud')?.themes.map(({ slug }) => slug);
    expect([await under(inDays(9)), await under(inDays(10))]).toEqual([['fraud'], []]);
    expect((await member.do(KEPT, { on: null })).endedThemes).toEqual([{ slug: 'fraud', until: inDays(10), endReason: REASON }]);
    const led = await member.do(LED, { slug: 'fraud', on: inDays(10) });
    expect([led.leads, led.leadHistory.map(({ until }) => until)]).toEqual([[], [inDays(10)]]);
    expect((await product.story.openCall()).requests.has('fraud')).toBe(true);
  });

  it('of today leaves the next call without it', async () => {
    await (await administrator()).do(END_THEME, await ending(today()));
    const { requests } = await product.story.openCall();
    expect([requests.has('fraud'), requests.has('asb')]).toEqual([false, true]);
  });

  it('is moved and taken back by whoever saw the end that stands', async () => {
    await (await administrator()).do(END_THEME, await ending(inDays(10)));
    expect(await end(inDays(20))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'until', message: expect.stringContaining('Somebody else changed the end meanwhile.') } });
    expect((await end(inDays(20), { untilSeen: inDays(10) })).data?.endTheme).toMatchObject({ until: inDays(20) });
    expect((await end(null, { untilSeen: inDays(20), reason: null })).data?.endTheme).toMatchObject({ until: null, endReason: null });
    expect(await product.audit.last()).toMatchObject({ verb: 'resume', kind: 'theme', before: { until: inDays(20), reason: REASON }, after: { until: null } });
  });

  it('is refused where a pack holds it, where something of it begins later, without a reason, of slipped years and unknown themes', async () => {
    const call = await product.story.openCall();
    await product.story.frozen(call);
    expect(await end(call.meeting.heldOn)).toMatchObject({ fault: { path: 'until', message: expect.stringMatching(/^The pack of Meeting of .+ holds it, so it was a theme on that day\./) } });
    expect(await end(inDays(61))).toMatchObject({ code: undefined });
    await end(null, { untilSeen: inDays(61) });
    await (await administrator()).do(CHANGE_MODE, { input: { themeId: await fraud(), mode: 'ASSURED', note: 'Decided', from: inDays(100) } });
    expect(await end(inDays(90))).toMatchObject({ fault: { path: 'until', message: expect.stringMatching(/^A change of its lead, board, reporting mode or priority begins on /) } });
    for (const reason of [null, '', 'x'.repeat(501)]) expect(await end(inDays(120), { reason })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'reason' } });
    expect(await end('2126-01-01')).toMatchObject({ fault: { path: 'until' } });
    expect(await end(inDays(120), { id: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await (await product.as('member')).do(KEPT, { on: null })).endedThemes).toEqual([]);
  });

  it('closes it for changes that would begin after its end', async () => {
    await (await administrator()).do(END_THEME, await ending(inDays(10)));
    const { rows } = await product.db.query<{ id: string }>(`SELECT id FROM post WHERE slug NOT LIKE 'lead-%' LIMIT 1`);
    const appoint = await (await administrator()).run(APPOINT_LEAD, { input: { themeId: await fraud(), postId: rows[0]?.id, inPlaceOfOthers: false, from: inDays(10) } });
    expect(appoint).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from', message: expect.stringContaining('Fraud ended on') } });
  });

  it('by two people at once happens once, and is not for lead officers or members', async () => {
    const [one, other] = [await administrator(), await product.as('coordinator')];
    const wanted = await ending(inDays(10));
    const answers = await product.atOnce(() => one.run(END_THEME, wanted), () => other.run(END_THEME, { input: { ...wanted.input, until: inDays(11) } }));
    expect(answers.map(({ code }) => code ?? 'ended').sort()).toEqual(['INVALID_INPUT', 'ended']);
    for (const key of ['lead-fraud', 'member', 'observer']) {
      expect(await (await product.as(key)).run(END_THEME, wanted)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await (await product.as(key)).run(LOOK, { themeId: wanted.input.id, until: inDays(10) })).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
