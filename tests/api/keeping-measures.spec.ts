import { describe, expect, it } from '@jest/globals';
import { type Client, operation } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import {
  ADD_MEASURE, addReferrals, EDIT_MEASURE, editOf, END_MEASURE, END_TIE, MEASURE_PAGE, REFERRALS, TIE_MEASURE, WITHDRAW_TIE,
} from '../support/measure-verbs.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const STAFFORD = 'E07000197';
const UNKNOWN = '01981111-1111-7111-8111-111111111111';
const analyst = () => product.as('analyst');
const page = async (slug: string) => (await product.as('member')).do(MEASURE_PAGE, { slug });
const idOf = async (table: 'theme' | 'post', slug: string) => (await product.db.query<{ id: string }>(`SELECT id FROM ${table} WHERE slug = $1`, [slug])).rows[0]?.id ?? '';
const measureId = async (slug: string) => String((await product.db.query<{ id: number }>('SELECT id FROM measure WHERE slug = $1', [slug])).rows[0]?.id);
const adding = (otherwise: object = {}) => ({ input: { ...REFERRALS, shape: 'COUNT', frequency: 'MONTH', from: today(), themeIds: [], ...otherwise } });
const edit = async (slug: string, otherwise: object, who?: Client) => (who ?? (await analyst())).run(EDIT_MEASURE, await editOf(await analyst(), slug, otherwise));

describe('a measure of partners', () => {
  it('is added for a theme that has no open one, and its figures come by the template', async () => {
    const added = await addReferrals(await analyst(), { themeIds: [await idOf('theme', 'domestic-abuse')] });
    expect(added).toMatchObject({ slug: 'referrals-for-domestic-abuse', byTemplate: true, version: 1, from: today(), until: null, themes: [{ slug: 'domestic-abuse' }] });
    expect(await page(added.slug)).toMatchObject({ name: REFERRALS.name, suppressionClass: 'SENSITIVE' });
    const { rows } = await product.db.query('SELECT source, category FROM measure WHERE slug = $1', [added.slug]);
    expect(rows).toEqual([{ source: 'template', category: added.slug }]);
    const { id: accountId } = await product.people.account('analyst');
    expect(await product.audit.of('measure', await measureId(added.slug))).toMatchObject([{ verb: 'add', accountId, after: { name: REFERRALS.name, suppressionClass: 'SENSITIVE' } }]);
  });

  it('is open only where its publisher released it, which an address shows', async () => {
    const refused = await (await analyst()).run(ADD_MEASURE, adding({ suppressionClass: 'OPEN' }));
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'suppressionClass', message: expect.stringContaining('Only figures that their publisher released are open') } });
    expect(await addReferrals(await analyst(), { suppressionClass: 'OPEN', sourceUrl: 'https://service.example/figures' })).toMatchObject({ suppressionClass: 'OPEN' });
  });

  it('is refused without what readers have to know, and then nothing is added', async () => {
    const before = await product.audit.count();
    const tries: [object, string][] = [
      [{ name: ' ' }, 'name'], [{ name: 'x'.repeat(121) }, 'name'], [{ definition: '' }, 'definition'], [{ notCounted: '' }, 'notCounted'], [{ unit: '' }, 'unit'],
      [{ directionReason: '' }, 'directionReason'], [{ sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'], [{ trendLength: 2 }, 'trendLength'], [{ trendLength: 13 }, 'trendLength'],
      [{ lagDays: -1 }, 'lagDays'], [{ kind: 'DENOMINATOR' }, 'kind'], [{ smallestLevel: 'COUNTRY' }, 'smallestLevel'], [{ shape: 'PERCENTAGE', denominator: 'RESIDENTS' }, 'denominator'],
      [{ releaseUntil: inDays(30) }, 'releaseApprovedBy'], [{ releaseApprovedBy: 'The board', releaseUntil: today() }, 'releaseUntil'], [{ ownerId: UNKNOWN }, 'ownerId'],
      [{ themeIds: [UNKNOWN] }, 'themeIds'], [{ from: inDays(4000) }, 'from'], [{ name: 'robbery' }, 'name'],
    ];
    for (const [otherwise, path] of tries) {
      expect([otherwise, await (await analyst()).run(ADD_MEASURE, adding(otherwise))]).toMatchObject([otherwise, { code: 'INVALID_INPUT', fault: { path } }]);
    }
    expect(await product.audit.count()).toBe(before);
  });

  it('is added once when two analysts add it at once', async () => {
    const [one, other] = [await analyst(), await product.people.another('analyst')];
    const answers = await product.atOnce(() => one.run(ADD_MEASURE, adding()), () => other.run(ADD_MEASURE, adding()));
    expect(answers.map(answer => answer.fault?.path ?? 'added').sort()).toEqual(['added', 'name']);
  });
});

describe('what a measure is', () => {
  it('is changed with what was before and after in the audit, and a new version', async () => {
    const ownerId = await idOf('post', 'lead-prevent');
    const answer = await edit('robbery', { name: 'Robbery of people and businesses', trendLength: 7, ownerId });
    expect(answer.data?.['editMeasure']).toMatchObject({ __typename: 'Measure', name: 'Robbery of people and businesses', version: 2, owner: { id: ownerId } });
    const [entry] = await product.audit.of('measure', await measureId('robbery'));
    expect(entry).toMatchObject({ verb: 'edit', before: { name: 'Robbery', trendLength: 6, owner: null }, after: { name: 'Robbery of people and businesses', trendLength: 7 } });
    expect(Object.keys(entry?.after ?? {}).sort()).toEqual(['name', 'owner', 'trendLength']);
  });

  it('makes no version when nothing in it changed', async () => {
    const before = await product.audit.count();
    expect((await edit('robbery', {})).data?.['editMeasure']).toMatchObject({ __typename: 'Measure', version: 1 });
    expect(await product.audit.count()).toBe(before);
  });

  it('is not overwritten from an old version: both texts come back, and who saved', async () => {
    const old = await editOf(await analyst(), 'robbery', { definition: 'Mine' });
    await edit('robbery', { definition: 'Theirs', direction: 'NEUTRAL' }, await product.people.another('analyst'));
    const conflict = await (await analyst()).do(EDIT_MEASURE, old);
    expect(conflict).toMatchObject({ __typename: 'EditConflict', version: 2, savedBy: 'analyst' });
    expect(conflict.theirs).toEqual([{ field: 'definition', label: 'Definition', text: 'Theirs' }, { field: 'direction', label: 'Which way is better', text: 'Neither higher nor lower is better by itself' }]);
    expect(conflict.yours).toEqual([{ field: 'definition', label: 'Definition', text: 'Mine' }, { field: 'direction', label: 'Which way is better', text: 'Lower is better' }]);
    expect(await page('robbery')).toMatchObject({ version: 2, direction: 'NEUTRAL' });
  });

  it('changed by two at once gives one success and one conflict', async () => {
    const [mine, theirs] = [await editOf(await analyst(), 'robbery', { unit: 'robberies' }), await editOf(await analyst(), 'robbery', { unit: 'offences' })];
    const [one, other] = [await analyst(), await product.people.another('analyst')];
    const outcomes = await product.atOnce(() => one.do(EDIT_MEASURE, mine), () => other.do(EDIT_MEASURE, theirs));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['EditConflict', 'Measure']);
  });

  it('is said again in the states that are kept ready', async () => {
    await product.figures.release('robbery', { [STAFFORD]: [9, 8, 7] }, '2025-01-01');
    await edit('robbery', { name: 'Robberies' });
    const { rows } = await product.db.query<{ state: { name: string } }>('SELECT state FROM measure_state JOIN measure ON measure.id = measure_id WHERE slug = $1', ['robbery']);
    expect(rows.map(({ state }) => state.name)).toEqual(['Robberies']);
  });

  it('is refused for what is not a measure to keep, and where rates are computed on it', async () => {
    const { input } = await editOf(await analyst(), 'robbery', {});
    for (const slug of ['nothing-of-this-name', 'residents']) {
      expect(await (await analyst()).run(EDIT_MEASURE, { input: { ...input, slug } })).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('figures that are kept back', () => {
  it('are not shown by an edit that does not say so, with its reason', async () => {
    const { slug } = await addReferrals(await analyst());
    await product.figures.release(slug, { [STAFFORD]: [3, 12] }, '2025-01-01');
    const open = { suppressionClass: 'OPEN', sourceUrl: 'https://service.example/figures' };
    expect(await edit(slug, open)).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'loosens', message: expect.stringContaining('Every count is shown, however small') } });
    expect(await edit(slug, { ...open, loosens: true })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'looseningReason' } });
    expect(await edit(slug, { suppressionClass: 'PARTNER' })).toMatchObject({ fault: { path: 'loosens', message: expect.stringContaining('Counts of 5 to 9') } });
    expect(await edit(slug, { smallestLevel: 'WARD' })).toMatchObject({ fault: { path: 'loosens', message: expect.stringContaining('smaller areas than before') } });
    expect(await page(slug)).toMatchObject({ suppressionClass: 'SENSITIVE', version: 1 });
    const said = await edit(slug, { ...open, loosens: true, looseningReason: 'Published by the service on 1 May' });
    expect(said.data?.['editMeasure']).toMatchObject({ suppressionClass: 'OPEN' });
    expect((await product.audit.of('measure', await measureId(slug))).at(-1)).toMatchObject({
      before: { suppressionClass: 'SENSITIVE' }, after: { suppressionClass: 'OPEN', looseningReason: 'Published by the service on 1 May' },
    });
  });

  it('are not shown by an edit of a measure that is the sum of those that hold them either', async () => {
    const total = await addReferrals(await analyst(), { name: 'All referrals' });
    const part = await addReferrals(await analyst(), { name: 'Some referrals' });
    await product.figures.isTheSumOf(total.slug, [part.slug]);
    expect((await edit(total.slug, { caution: 'A sum.' })).errors).toEqual([]);
    await product.figures.release(part.slug, { [STAFFORD]: [3, 12] }, '2025-01-01');
    expect(await edit(total.slug, { suppressionClass: 'PARTNER' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'loosens', message: expect.stringContaining('Counts of 5 to 9') } });
    expect(await edit(total.slug, { smallestLevel: 'WARD' })).toMatchObject({ fault: { path: 'loosens', message: expect.stringContaining('smaller areas than before') } });
    expect(await edit(total.slug, { suppressionClass: 'PARTNER', loosens: true, looseningReason: 'Agreed with the service' })).toMatchObject({ errors: [] });
  });

  it('are of no concern before there are any', async () => {
    const { slug } = await addReferrals(await analyst());
    expect((await edit(slug, { suppressionClass: 'PARTNER' })).data?.['editMeasure']).toMatchObject({ suppressionClass: 'PARTNER' });
  });
});

describe('the end of a measure', () => {
  const end = async (slug: string, until: string | null, untilSeen: string | null = null) => (await analyst()).run(END_MEASURE, { input: { slug, until, untilSeen } });

  it('is given from a day and taken back, and its figures stay', async () => {
    await product.figures.release('robbery', { [STAFFORD]: [9] }, '2025-01-01');
    expect((await end('robbery', inDays(10))).data?.['endMeasure']).toMatchObject({ until: inDays(10) });
    expect((await end('robbery', null, inDays(10))).data?.['endMeasure']).toMatchObject({ until: null });
    expect((await product.audit.of('measure', await measureId('robbery'))).map(({ verb }) => verb)).toEqual(['end', 'resume']);
    expect((await product.db.query('SELECT FROM observation WHERE measure_id = $1', [await measureId('robbery')])).rowCount).toBe(1);
  });

  it('is refused twice, in a slipped year, and over somebody else’s', async () => {
    expect(await end('robbery', null)).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'until' } });
    expect(await end('robbery', inDays(4000))).toMatchObject({ fault: { path: 'until' } });
    expect(await end('robbery', inDays(10), inDays(5))).toMatchObject({ fault: { message: expect.stringContaining('Somebody else changed the end') } });
  });
});

describe('a theme that a measure serves', () => {
  const tie = async (slug: string, theme: string, from = today()) => (await analyst()).run(TIE_MEASURE, { input: { slug, themeId: await idOf('theme', theme), from } });

  it('begins from a day, ends and begins again', async () => {
    const { themeTies } = (await tie('burglary', 'asb', inDays(-20))).data?.['tieMeasureToTheme'] ?? {};
    expect(themeTies).toMatchObject([{ theme: { slug: 'asb' }, from: inDays(-20), until: null }]);
    expect(await page('burglary')).toMatchObject({ themes: [{ slug: 'asb' }] });
    const id = themeTies?.[0]?.id;
    const ended = await (await analyst()).do(END_TIE, { input: { id, until: inDays(-5), untilSeen: null } });
    expect(ended.themes).toEqual([]);
    await tie('burglary', 'asb');
    expect(await (await analyst()).run(END_TIE, { input: { id, until: null, untilSeen: inDays(-5) } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'until' } });
    expect((await product.audit.of('measure-theme', id)).map(({ verb }) => verb)).toEqual(['add', 'end']);
  });

  it('is withdrawn as a mistake; what came with the service is ended instead', async () => {
    await tie('burglary', 'asb');
    const id = (await page('burglary')).themeTies[0]?.id;
    expect((await (await analyst()).do(WITHDRAW_TIE, { input: { id } })).themeTies).toEqual([]);
    const came = (await page('robbery')).themeTies[0];
    expect(came?.viewerCanWithdraw).toBe(false);
    expect(await (await analyst()).run(WITHDRAW_TIE, { input: { id: came?.id } })).toMatchObject({ code: 'INVALID_INPUT', fault: { message: expect.stringContaining('came with the register file') } });
  });

  it('is not tied twice, also not by two at once, nor where it is unknown', async () => {
    expect(await tie('robbery', 'serious-violence-vawg')).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'themeId' } });
    expect(await (await analyst()).run(TIE_MEASURE, { input: { slug: 'robbery', themeId: UNKNOWN, from: today() } })).toMatchObject({ fault: { path: 'themeId' } });
    const answers = await product.atOnce(() => tie('burglary', 'asb'), () => tie('burglary', 'asb'));
    expect(answers.map(answer => answer.code ?? 'tied').sort()).toEqual(['INVALID_INPUT', 'tied']);
  });
});

describe('whoever does not keep measures', () => {
  it.each(['administrator', 'coordinator', 'chair', 'lead-asb', 'csp-stafford', 'observer'])('%s is refused, and nothing changes', async key => {
    const before = await product.audit.count();
    const who = await product.as(key);
    expect(await who.run(ADD_MEASURE, adding())).toMatchObject({ code: 'FORBIDDEN' });
    expect(await edit('robbery', { name: 'Mine' }, who)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await who.run(END_MEASURE, { input: { slug: 'robbery', until: today() } })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await product.audit.count()).toBe(before);
  });
});

describe('what is kept back, and why', () => {
  const KEPT_BACK = operation<{ release: string; isReleased: boolean; measure: { slug: string }; levels: { level: string; threshold: string; primary: number; secondary: number }[] }[]>(
    '{ keptBack { release isReleased measure { slug } levels { level threshold primary secondary } } }');
  const of = async (slug: string) => (await (await analyst()).do(KEPT_BACK)).find(({ measure }) => measure.slug === slug);

  it('counts what is small and what would give it away, by kind of area, with who approved it', async () => {
    const { slug } = await addReferrals(await analyst(), { suppressionClass: 'PARTNER', releaseApprovedBy: 'The board', releaseUntil: inDays(30) });
    await product.figures.release(slug, { [STAFFORD]: [3, 12, 20] }, '2025-04-01');
    expect(await of(slug)).toMatchObject({
      isReleased: true, release: expect.stringMatching(/^Approved by The board\. It runs out on .* Ask for it again soon\.$/),
      levels: [{ level: 'COUNTY', threshold: '1 to 4', primary: 0, secondary: 0 }, { level: 'DISTRICT', threshold: '1 to 4', primary: 1, secondary: 1 }],
    });
  });

  it('says where nobody has approved showing it', async () => {
    const { slug } = await addReferrals(await analyst());
    expect(await of(slug)).toMatchObject({ isReleased: false, release: expect.stringContaining('Nobody has approved') });
  });

  it('leaves open measures out, and shows itself to analysts alone', async () => {
    expect(await of('robbery')).toBeUndefined();
    for (const key of ['administrator', 'coordinator', 'chair']) expect(await (await product.as(key)).run(KEPT_BACK)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
