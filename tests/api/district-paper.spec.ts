import { describe, expect, it } from '@jest/globals';
import { type Client, operation } from '../support/client.js';
import { fullAnswers, inDays } from '../support/full-answers.js';
import { BEGIN_VOLUNTARY, SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const UNKNOWN = '01981111-1111-7111-8111-111111111111';

interface Paper {
  districtName: string;
  version: { number: number; hash: string; withheld: boolean } | null;
  own: { slug: string; headline: string | null; concerns: string | null }[];
  extracts: { item: { slug: string }; speaksOfIt: boolean; passages: { label: string; text: string; isNamed: boolean }[] }[];
}
const PAPER = operation<Paper>(`query ($slug: String!, $meetingId: ID) { districtPaper(slug: $slug, meetingId: $meetingId) {
  districtName version { number hash withheld } own { slug headline concerns } extracts { item { slug } speaksOfIt passages { label text isNamed } } } }`);
const DISTRICT_IN_IT = operation<{ district: { name: string } | null }>('{ districtPaper(slug: "cannock-chase") { district { name } } }');
const paper = (who: Client, slug = 'cannock-chase', meetingId?: string) => who.do(PAPER, { slug, meetingId });
const said = ({ extracts }: Paper, theme: string) => extracts.find(({ item }) => item.slug === theme)?.passages.map(({ text, isNamed }) => [text, isNamed]);

/** A frozen pack with an update on the locality, and one on anti-social behaviour that speaks of districts, in part to members alone. */
async function frozen(progress = 'Nothing is new in Staffordshire.\n\nCannock Chase has two more wardens.', heldOn = inDays(60)) {
  const { story } = product;
  const call = await story.openCall(heldOn);
  await story.accepted(call, 'locality-cannock-chase', {}, 'csp-cannock-chase');
  const asb = await story.draft(call, 'asb', { HEADLINE: { headline: 'Patrols run', progress }, NEXT_STEPS: { nextSteps: [{ text: 'Visit every district', owner: 'Police', dueOn: inDays(80) }] } });
  const kept = await asb.lead.do(SAVE_SECTION, { input: { requestId: asb.requestId, section: 'CONCERNS', version: 1, membersOnly: true, values: { concerns: 'The wardens of Cannock South and West may leave.' } } });
  await asb.lead.do(SUBMIT_UPDATE, { input: { requestId: asb.requestId, version: kept.version } });
  await story.accept(asb.requestId);
  return { call, version: await story.frozen(call) };
}

describe('the paper of a district', () => {
  it('holds its own locality whole and, word for word, what the countywide updates of the frozen pack say of it', async () => {
    const { version } = await frozen();
    const read = await paper(await product.as('member'));
    expect(read).toMatchObject({ districtName: 'Cannock Chase', version: { number: 1, hash: version.hash, withheld: false }, own: [{ slug: 'locality-cannock-chase', concerns: 'Funding for patrols ends in spring' }] });
    expect(said(read, 'asb')).toMatchObject([['Cannock Chase has two more wardens.', true], ['The wardens of Cannock South and West may leave.', true], [expect.stringContaining('Visit every district'), false]]);
    expect(read.extracts.find(({ item }) => item.slug === 'fraud')).toMatchObject({ speaksOfIt: false, passages: [] });
    expect(read.extracts.map(({ item }) => item.slug)).not.toContain('locality-stafford');
  });

  it('holds for another district what names that one, and says where its locality was not asked', async () => {
    await frozen();
    const stafford = await paper(await product.as('member'), 'stafford');
    expect(said(stafford, 'asb')).toMatchObject([[expect.stringContaining('Visit every district'), false]]);
    expect(stafford.own.map(({ slug }) => slug)).toEqual(['locality-stafford']);
    expect((await paper(await product.as('member'), 'lichfield')).own).toEqual([]);
  });

  it('holds whole what a district reported of its own accord, and of that for another only what names it', async () => {
    const call = await product.story.openCall();
    const lead = await product.as('csp-tamworth');
    const { id: requestId } = await lead.do(BEGIN_VOLUNTARY, { slug: 'tamworth' });
    const answers: Partial<Record<string, object>> = { CONCERNS: { concerns: 'Every district may see this.\n\nLichfield lends us wardens.' } };
    let version = 0;
    for (const [section, values] of fullAnswers('MONITORED')) version = (await lead.do(SAVE_SECTION, { input: { requestId, section, version: 0, values: answers[section] ?? values } })).version ?? 0;
    await lead.do(SUBMIT_UPDATE, { input: { requestId, version } });
    await product.story.accept(requestId);
    await product.story.frozen(call);
    const member = await product.as('member');
    expect((await paper(member, 'tamworth')).own).toMatchObject([{ headline: 'More reports, and a plan to meet them' }]);
    const [slug = ''] = (await paper(member, 'tamworth')).own.map(each => each.slug);
    expect(said(await paper(member, 'lichfield'), slug)).toEqual([['Every district may see this.', false], ['Lichfield lends us wardens.', true]]);
    expect(said(await paper(member, 'stafford'), slug)).toBeUndefined();
  });

  it('holds what another district’s locality says of it in its headline alone', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'locality-stafford', { HEADLINE: { headline: 'Wardens of Cannock Chase help out', progress: 'They walk the town at night.' } }, 'csp-stafford');
    await product.story.frozen(call);
    const { extracts } = await paper(await product.as('member'));
    expect(extracts.find(({ item }) => item.slug === 'locality-stafford')).toMatchObject({ speaksOfIt: true, passages: [] });
  });

  it('leaves out of the copy of others what was kept to members, and the register from who may not read it', async () => {
    await frozen();
    for (const key of ['analyst', 'observer']) {
      const read = await paper(await product.as(key));
      expect([key, read.version?.withheld, JSON.stringify(read).includes('may leave')]).toEqual([key, true, false]);
      expect([key, said(read, 'asb')?.[0]]).toEqual([key, ['Cannock Chase has two more wardens.', true]]);
    }
    expect(await (await product.as('analyst')).run(DISTRICT_IN_IT)).toMatchObject({ data: { districtPaper: { district: { name: 'Cannock Chase' } } } });
    expect(await (await product.as('observer')).run(DISTRICT_IN_IT)).toMatchObject({ code: 'FORBIDDEN', data: { districtPaper: { district: null } } });
  });

  it('is taken from the last frozen pack, or from that of the meeting that was chosen', async () => {
    const member = await product.as('member');
    expect(await paper(member)).toMatchObject({ version: null, own: [], extracts: [] });
    const earlier = await frozen('Cannock Chase waits.', inDays(30));
    await frozen('Cannock Chase has begun.', inDays(60));
    expect(said(await paper(member), 'asb')?.[0]).toEqual(['Cannock Chase has begun.', true]);
    expect(said(await paper(member, 'cannock-chase', earlier.call.meeting.id), 'asb')?.[0]).toEqual(['Cannock Chase waits.', true]);
    for (const variables of [{ slug: 'cannock-chase', meetingId: UNKNOWN }, { slug: 'nowhere' }]) expect(await member.run(PAPER, variables)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await member.run(PAPER, { slug: 'cannock-chase', meetingId: 'next' })).code).not.toBe('INTERNAL');
  });
});
