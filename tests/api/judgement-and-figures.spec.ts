import { describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { bringFigures, RISEN, takeBack, USUAL } from '../support/imported-figures.js';
import { inDays } from '../support/full-answers.js';
import { ACCEPT_UPDATE, FREEZE_PACK, RETURN_UPDATE, SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { OPEN, type PlantedMeasure } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';
import { type Call, requestOf } from '../support/story.js';

const product = useProduct();

const SLUG = 'noise-reports';
const GREEN = { rating: 'GREEN', ratingReason: 'All actions are on time', direction: 'STABLE' };
const RED = { rating: 'RED', ratingReason: 'Two actions are late', direction: 'STABLE' };
const WHY = 'A new online form makes reporting easier; visits find no more noise.';

interface Said {
  conflict: { kind: string; sentence: string; measures: { slug: string; variation: string }[] } | null;
  conflictReason: string | null;
  commentaries: { measureSlug: string; measure: string; text: string }[] | null;
}
const SAID = 'conflict { kind sentence measures { slug variation } } conflictReason commentaries { measureSlug measure text }';
const ANSWERED = operation<{ update: Said & { version: number; sections: { section: string; version: number; complete: boolean }[] }; blockers: { path: string; message: string }[] }>(
  `query ($id: ID!) { updateRequest(id: $id) { blockers { path message } update { version sections { section version complete } ${SAID} } } }`);
const CURRENT = operation<{ currentUpdate: Said | null; measureStates: { slug: string; variation: string | null; sentence: string; spark: (number | null)[] }[] }>(
  `query ($slug: String!) { theme(slug: $slug) { currentUpdate { ${SAID} } measureStates { slug variation sentence spark } } }`);
const OVERVIEW = operation<{ groups: { rows: { slug: string; conflict: string | null; conflictReason: string | null }[] }[] }>(
  'query { overview { groups { rows { slug conflict conflictReason } } } }');
const PACK = operation<{ hash: string; content: { items: (Said & { slug: string; knownAt: string; measures: { slug: string; variation: string | null; sentence: string; latest: number | null; spark: (number | null)[] }[]; withheld: string[] })[] } }>(
  `query ($packId: ID!, $number: Int!) { packVersion(packId: $packId, number: $number) { hash content { items {
     slug knownAt withheld ${SAID} measures { slug variation sentence latest spark } } } } }`);

async function openWith(figures: readonly number[], plant: Partial<PlantedMeasure> = {}): Promise<Call> {
  await product.figures.measure({ slug: SLUG, ...OPEN, ...plant });
  await bringFigures(product, SLUG, figures);
  return product.story.openCall();
}
const explain = (requestId: string, conflictReason: string, version = 0) => ({ input: { requestId, section: 'EVIDENCE', version, values: { conflictReason } } });
const comment = (requestId: string, commentaries: object[], more: object = {}) => ({ input: { requestId, section: 'EVIDENCE', version: 0, values: { commentaries }, ...more } });

/** Submits the update as it stands. */
async function submit(call: Call) {
  const lead = await product.as('lead-asb');
  const { id } = requestOf(call, 'asb');
  const { update } = await lead.do(ANSWERED, { id });
  return lead.do(SUBMIT_UPDATE, { input: { requestId: id, version: update.version } });
}

describe('a judgement that is better than the figures', () => {
  it('is a question to its lead, stands in the way of submitting until it is answered, and is shown to the group with its answer', async () => {
    const call = await openWith(RISEN);
    const { lead, requestId } = await product.story.draft(call, 'asb', { STATUS: GREEN });
    const asked = await lead.do(ANSWERED, { id: requestId });
    expect(asked.update.conflict).toEqual({
      kind: 'BETTER_THAN_FIGURES', sentence: 'Green, but noise reports in Staffordshire are above their usual range.', measures: [{ slug: SLUG, variation: 'CONCERN_HIGH' }],
    });
    const reason = { path: 'conflictReason', message: 'Green, but noise reports in Staffordshire are above their usual range. Say why, in a sentence.' };
    expect(asked.blockers).toEqual([reason]);
    expect(asked.update.sections.find(({ section }) => section === 'EVIDENCE')).toMatchObject({ complete: false });
    expect(await submit(call)).toMatchObject({ __typename: 'UpdateBlocked', reasons: [reason] });

    await lead.do(SAVE_SECTION, explain(requestId, WHY));
    expect((await lead.do(ANSWERED, { id: requestId })).blockers).toEqual([]);
    expect(await submit(call)).toMatchObject({ __typename: 'PerformanceUpdate' });
    await product.story.accept(requestId);

    const member = await product.as('member');
    expect((await member.do(CURRENT, { slug: 'asb' })).currentUpdate).toMatchObject({ conflict: asked.update.conflict, conflictReason: WHY });
    const row = (await member.do(OVERVIEW, {})).groups.flatMap(({ rows }) => rows).find(({ slug }) => slug === 'asb');
    expect(row).toMatchObject({ conflict: asked.update.conflict?.sentence, conflictReason: WHY });
  });

  it('is none where the measure is context, kept back or too short, and where the judgement says the same', async () => {
    await product.figures.measure({ slug: 'context-reports', ...OPEN, kind: 'CONTEXTUAL' });
    await product.figures.measure({ slug: 'kept-reports', ...OPEN, suppressionClass: 'PARTNER' });
    await product.figures.measure({ slug: 'short-reports', ...OPEN });
    for (const slug of ['context-reports', 'kept-reports']) await bringFigures(product, slug, RISEN);
    await bringFigures(product, 'short-reports', [1, 2, 90]);
    const call = await product.story.openCall();
    const { lead, requestId } = await product.story.draft(call, 'asb', { STATUS: GREEN });
    expect((await lead.do(ANSWERED, { id: requestId })).update.conflict).toBeNull();
    await product.figures.measure({ slug: SLUG, ...OPEN });
    await bringFigures(product, SLUG, RISEN);
    expect((await lead.do(ANSWERED, { id: requestId })).update.conflict?.measures).toEqual([{ slug: SLUG, variation: 'CONCERN_HIGH' }]);
    const amber = { requestId, section: 'STATUS', version: 1, values: { rating: 'AMBER' } };
    await lead.do(SAVE_SECTION, { input: amber });
    expect((await lead.do(ANSWERED, { id: requestId })).update.conflict).toBeNull();
  });
});

describe('a judgement that is worse than the figures', () => {
  it('is a question too', async () => {
    const call = await openWith(USUAL);
    const { lead, requestId } = await product.story.draft(call, 'asb', { STATUS: RED });
    expect((await lead.do(ANSWERED, { id: requestId })).update.conflict).toMatchObject({
      kind: 'WORSE_THAN_FIGURES', sentence: 'Red, but noise reports in Staffordshire are within their usual range.',
    });
    expect(await submit(call)).toMatchObject({ __typename: 'UpdateBlocked', reasons: [{ path: 'conflictReason' }] });
  });
});

describe('figures that move', () => {
  it('ask at the moment of submitting, even where the form asked nothing before', async () => {
    const call = await openWith(USUAL);
    const { lead, requestId } = await product.story.draft(call, 'asb', { STATUS: GREEN });
    expect((await lead.do(ANSWERED, { id: requestId })).blockers).toEqual([]);
    const risen = await bringFigures(product, SLUG, RISEN);
    expect(await submit(call)).toMatchObject({ __typename: 'UpdateBlocked', reasons: [{ path: 'conflictReason' }] });
    await takeBack(product, risen);
    expect(await submit(call)).toMatchObject({ __typename: 'PerformanceUpdate' });
  });

  it('leave what was explained in the form, and show it to nobody else while there is nothing to explain', async () => {
    const call = await openWith(USUAL);
    const risen = await bringFigures(product, SLUG, RISEN);
    const { lead, requestId } = await product.story.draft(call, 'asb', { STATUS: GREEN });
    await lead.do(SAVE_SECTION, explain(requestId, WHY));
    await takeBack(product, risen);
    expect((await lead.do(ANSWERED, { id: requestId })).update).toMatchObject({ conflict: null, conflictReason: WHY });
    expect(await submit(call)).toMatchObject({ __typename: 'PerformanceUpdate' });
    await product.story.accept(requestId);
    expect((await (await product.as('member')).do(CURRENT, { slug: 'asb' })).currentUpdate).toMatchObject({ conflict: null, conflictReason: null });
    expect((await (await product.as('lead-asb')).do(CURRENT, { slug: 'asb' })).currentUpdate).toMatchObject({ conflictReason: WHY });
  });

  it('change nothing in a pack: it keeps the figures of its freeze, and the question as it was answered', async () => {
    const call = await openWith(RISEN);
    const { lead, requestId } = await product.story.draft(call, 'asb', { STATUS: GREEN });
    await lead.do(SAVE_SECTION, { input: { requestId, section: 'EVIDENCE', version: 0, values: { conflictReason: WHY, commentaries: [{ measureSlug: SLUG, text: 'Mostly one street.' }] } } });
    expect(await submit(call)).toMatchObject({ __typename: 'PerformanceUpdate' });
    await product.story.accept(requestId);
    // Between accepting and the freeze one figure is revised and another comes in.
    const later = await bringFigures(product, SLUG, [...USUAL, 99, 98]);
    const { pack } = await product.story.frozen(call);
    const member = await product.as('member');
    const read = async () => {
      const { hash, content } = await member.do(PACK, { packId: pack.id, number: 1 });
      return { hash, item: content.items.find(({ slug }) => slug === 'asb')! };
    };
    const frozen = await read();
    expect(frozen.item.measures).toMatchObject([{ slug: SLUG, variation: 'CONCERN_HIGH', latest: 98 }]);
    expect(frozen.item.measures[0]?.spark.slice(-2)).toEqual([99, 98]);
    expect(frozen.item).toMatchObject({
      conflict: { sentence: 'Green, but noise reports in Staffordshire are above their usual range.' }, conflictReason: WHY,
      commentaries: [{ measureSlug: SLUG, measure: 'Noise reports', text: 'Mostly one street.' }],
    });
    expect(Date.parse(frozen.item.knownAt)).toBeLessThanOrEqual(Date.now());

    await takeBack(product, later);
    await bringFigures(product, SLUG, [...USUAL, 51]);
    expect((await member.do(CURRENT, { slug: 'asb' })).measureStates).toMatchObject([{ slug: SLUG, variation: 'COMMON_CAUSE' }]);
    expect(await read()).toEqual(frozen);
  });
});

describe('commentary on the measures', () => {
  it('is saved as a section, read by everybody who reads the update, and left out of the copy for others where it is kept to members', async () => {
    const call = await openWith(USUAL);
    const { lead, requestId } = await product.story.draft(call, 'asb');
    const text = 'Half of them come from one estate.';
    expect(await lead.do(SAVE_SECTION, comment(requestId, [{ measureSlug: SLUG, text }], { membersOnly: true }))).toMatchObject({ __typename: 'PerformanceUpdate' });
    // Amber and worsening, while nothing is out of the usual.
    await lead.do(SAVE_SECTION, { input: { requestId, section: 'EVIDENCE', version: 1, values: { conflictReason: WHY } } });
    expect(await submit(call)).toMatchObject({ __typename: 'PerformanceUpdate' });
    await product.story.accept(requestId);
    const seenBy = async (key: string) => (await (await product.as(key)).do(CURRENT, { slug: 'asb' })).currentUpdate;
    const said = [{ measureSlug: SLUG, measure: 'Noise reports', text }];
    for (const key of ['lead-asb', 'coordinator', 'member', 'chair']) expect(await seenBy(key)).toMatchObject({ commentaries: said, conflictReason: WHY });
    for (const key of ['csp-stafford', 'analyst', 'administrator']) expect(await seenBy(key)).toMatchObject({ commentaries: null, conflictReason: WHY });

    const { pack } = await product.story.frozen(call);
    const inPack = async (key: string) => (await (await product.as(key)).do(PACK, { packId: pack.id, number: 1 })).content.items.find(({ slug }) => slug === 'asb');
    expect(await inPack('member')).toMatchObject({ commentaries: said, withheld: [] });
    const ordinary = await inPack('observer');
    expect(ordinary).toMatchObject({ commentaries: [], withheld: ['EVIDENCE'], conflictReason: WHY, measures: [{ slug: SLUG }] });
  });

  it('is refused for a measure of another theme, twice for one measure, beyond its length, and to those who do not lead', async () => {
    const call = await openWith(USUAL);
    const { lead, requestId } = await product.story.draft(call, 'asb');
    const faults = async (commentaries: object[]) => (await lead.run(SAVE_SECTION, comment(requestId, commentaries))).errors[0]?.extensions.fields;
    expect(await faults([{ measureSlug: 'drugs', text: 'x' }])).toMatchObject([{ path: 'values.commentaries.0.measureSlug', message: 'This measure does not serve this theme. Reload the page.' }]);
    expect(await faults([{ measureSlug: SLUG, text: 'x' }, { measureSlug: SLUG, text: 'y' }])).toMatchObject([{ message: 'This measure has a commentary above already.' }]);
    expect(await faults([{ measureSlug: SLUG, text: 'x'.repeat(1001) }])).toHaveLength(1);
    for (const key of ['lead-prevent', 'member', 'analyst', 'observer']) {
      expect((await (await product.as(key)).run(SAVE_SECTION, comment(requestId, [{ measureSlug: SLUG, text: 'x' }]))).errors).not.toEqual([]);
    }
    expect((await lead.do(ANSWERED, { id: requestId })).update.commentaries).toEqual([]);
  });

  it('meets the commentary of another lead as any section does: one is saved, and nothing of the other is lost', async () => {
    const call = await openWith(USUAL);
    const { lead, requestId } = await product.story.draft(call, 'asb');
    const deputy = await product.story.deputyOf('asb');
    const outcomes = await product.atOnce(
      () => lead.do(SAVE_SECTION, comment(requestId, [{ measureSlug: SLUG, text: 'By the lead.' }])),
      () => deputy.do(SAVE_SECTION, comment(requestId, [{ measureSlug: SLUG, text: 'By the deputy.' }])),
    );
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['EditConflict', 'PerformanceUpdate']);
    const collided = outcomes.find(({ __typename }) => __typename === 'EditConflict');
    const texts = [...(collided?.theirs ?? []), ...(collided?.yours ?? [])].filter(({ field }) => field === 'commentaries').map(({ text }) => text);
    expect(texts.sort()).toEqual(['1. Noise reports: By the deputy.', '1. Noise reports: By the lead.']);
  });

  it('goes back to its lead with the update, and the question is asked anew', async () => {
    const call = await openWith(RISEN);
    const { lead, requestId } = await product.story.draft(call, 'asb', { STATUS: GREEN });
    await lead.do(SAVE_SECTION, explain(requestId, WHY));
    expect(await submit(call)).toMatchObject({ __typename: 'PerformanceUpdate' });
    await (await product.as('coordinator')).do(RETURN_UPDATE, { input: { requestId, comment: 'Say more.' } });
    await bringFigures(product, SLUG, [...USUAL, 51]);
    expect((await lead.do(ANSWERED, { id: requestId })).update).toMatchObject({ conflict: null, conflictReason: WHY });
    expect(await submit(call)).toMatchObject({ __typename: 'PerformanceUpdate' });
    expect(await (await product.as('coordinator')).do(ACCEPT_UPDATE, { input: { requestId } })).toMatchObject({ __typename: 'PerformanceUpdate' });
  });
});

it('a theme without figures has none in its pack, and a meeting held before there were any still reads', async () => {
  const first = await product.story.openCall(inDays(30));
  await product.story.accepted(first, 'fraud');
  const coordinator = await product.as('coordinator');
  const { pack } = await coordinator.do(FREEZE_PACK, { input: { meetingId: first.meeting.id } });
  const { content } = await coordinator.do(PACK, { packId: pack.id, number: 1 });
  expect(content.items.find(({ slug }) => slug === 'fraud')).toMatchObject({ measures: [], conflict: null, conflictReason: null, commentaries: [] });
});
