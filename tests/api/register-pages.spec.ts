import { describe, expect, it } from '@jest/globals';
import { today } from '../support/full-answers.js';
import { SAVE_SECTION } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

async function read<Data>(query: string, key = 'member'): Promise<Data> {
  const { data, errors } = await (await product.as(key)).query<Data>(query);
  expect(errors).toEqual([]);
  if (!data) throw new Error('Nothing was answered.');
  return data;
}

interface Named {
  slug: string;
  name: string;
}

describe('the agreement on one page', () => {
  it('has seven county priorities, their nine themes, four localities and three priorities of districts alone', async () => {
    const { agreement } = await read<{ agreement: {
      title: string; term: string; standing: string; priorities: (Named & { themes: (Named & { mode: string; modeInferred: boolean })[] })[];
      districtOnlyPriorities: Named[]; localityThemes: Named[];
    } }>('{ agreement { title term standing priorities { slug name themes { slug name mode modeInferred } } districtOnlyPriorities { slug name } localityThemes { slug name } } }');
    expect(agreement).toMatchObject({ term: '2023-2026', standing: 'Runs until it is replaced' });
    expect(agreement.priorities).toHaveLength(7);
    const themes = agreement.priorities.flatMap(priority => priority.themes);
    expect(themes.map(theme => `${theme.slug} ${theme.mode}`)).toEqual([
      'domestic-abuse ASSURED', 'prevent ASSURED', 'community-cohesion MONITORED', 'asb MONITORED', 'serious-violence-vawg ASSURED',
      'safeguarding-drugs-alcohol ASSURED', 'child-exploitation ASSURED', 'fraud MONITORED', 'drug-supply-county-lines AD_HOC',
    ]);
    expect(themes.filter(theme => !theme.modeInferred).map(theme => theme.slug)).toEqual(['drug-supply-county-lines']);
    expect(agreement.localityThemes.map(theme => theme.slug)).toEqual([
      'locality-east-staffordshire', 'locality-stafford', 'locality-newcastle-under-lyme', 'locality-cannock-chase',
    ]);
    expect(agreement.districtOnlyPriorities.map(priority => priority.slug)).toEqual(['modern-slavery', 'vehicle-crime', 'rural-crime']);
  });

  it('says of plans whose term is over that it is', async () => {
    const { agreement } = await read<{ agreement: { partnerPlans: { slug: string; termOver: boolean; standing: string; objectives: object[] }[] } }>(
      '{ agreement { partnerPlans { slug termOver standing objectives { text } } } }');
    const plan = agreement.partnerPlans.find(({ slug }) => slug === 'police-and-crime-plan-2021-2024');
    expect(plan).toMatchObject({ termOver: true, standing: 'Its term, 2021-2024, is over' });
    expect(plan?.objectives.length).toBeGreaterThan(0);
  });

  it('lists who sits in the group', async () => {
    const { agreement } = await read<{ agreement: { members: { capacity: string }[] } }>('{ agreement { members { capacity } } }');
    const seats = (capacity: string) => agreement.members.filter(member => member.capacity === capacity).length;
    expect([seats('RESPONSIBLE_AUTHORITY'), seats('CSP_CHAIR'), seats('PORTFOLIO_HOLDER')]).toEqual([6, 8, 1]);
  });
});

describe('a page of its own', () => {
  it('has each theme: its boards, with a mark where the agreement leaves open how they stand, and its leads', async () => {
    const { theme } = await read<{ theme: object }>(
      '{ theme(slug: "prevent") { name priority { slug } governance { stated board { slug } } leads { joint post { title organisation { slug } holder { standing person { name } } } } } }');
    expect(theme).toEqual({
      name: 'Prevent', priority: { slug: 'community-cohesion-and-tackling-extremism' },
      governance: [{ stated: true, board: { slug: 'staffordshire-prevent-board' } }, { stated: false, board: { slug: 'contest-board' } }],
      leads: [{ joint: false, post: {
        title: 'Lead officer for Prevent', organisation: { slug: 'staffordshire-county-council' },
        holder: { standing: 'named in the CSA 2023-2026, not confirmed since', person: { name: 'Fiona Chapman' } },
      } }],
    });
  });

  it('has each board: where it reports, and what it governs', async () => {
    const { board } = await read<{ board: object }>('{ board(slug: "asb-task-and-finish-group") { reportsTo { stated board { slug } } themes { slug } } }');
    expect(board).toEqual({ reportsTo: [{ stated: true, board: { slug: 'community-safety-strategic-forum' } }], themes: [{ slug: 'asb' }] });
    const { boards } = await read<{ boards: { slug: string; isPartnership: boolean }[] }>('{ boards { slug isPartnership } }');
    expect(boards.filter(({ isPartnership }) => isPartnership)).toEqual([boards[0]]);
  });

  it('has each district: its precision areas, its locality, and nobody where nobody is named', async () => {
    const { districts } = await read<{ districts: (Named & { gssCode: string; precisionAreas: Named[]; localityTheme: Named | null; cspLead: { holder: null } })[] }>(
      '{ districts { slug name gssCode precisionAreas { slug name } localityTheme { slug name } cspLead { holder { id } } } }');
    expect(districts.map(({ gssCode }) => gssCode)).toEqual(['E07000192', 'E07000193', 'E07000194', 'E07000195', 'E07000196', 'E07000197', 'E07000198', 'E07000199']);
    expect(districts.map(({ precisionAreas }) => precisionAreas.length)).toEqual([2, 3, 0, 1, 0, 2, 0, 0]);
    expect(districts.filter(({ localityTheme }) => localityTheme).map(({ slug }) => slug)).toEqual(['cannock-chase', 'east-staffordshire', 'newcastle-under-lyme', 'stafford']);
    expect(districts.every(({ cspLead }) => cspLead.holder === null)).toBe(true);
  });

  it('has each person: what they lead, and what they still owe while a call is open', async () => {
    const page = '{ person(slug: "elliott-sharrard-williams") { name leads { theme { slug } } owes { state theme { slug } } } }';
    interface Page { person: { name: string; leads: { theme: { slug: string } }[]; owes: { state: string; theme: { slug: string } }[] } }
    const led = [
      'asb', 'serious-violence-vawg', 'fraud', 'drug-supply-county-lines', 'locality-east-staffordshire', 'locality-stafford', 'locality-newcastle-under-lyme', 'locality-cannock-chase',
    ];
    const before = await read<Page>(page);
    expect(before.person.leads.map(({ theme }) => theme.slug)).toEqual(led);
    expect(before.person.owes).toEqual([]);
    const call = await product.story.openCall();
    await product.story.submitted(call, 'asb');
    const during = await read<Page>(page);
    expect(during.person.owes.map(({ theme }) => theme.slug)).toEqual(led.filter(slug => !['asb', 'drug-supply-county-lines'].includes(slug)));
    await product.story.leadUntil('lead-staffordshire-police', 'fraud', today());
    expect((await read<Page>(page)).person.owes.map(({ theme }) => theme.slug)).not.toContain('fraud');
  });

  it.each(['theme(slug: "x") { id }', 'board(slug: "x") { id }', 'district(slug: "x") { id }', 'person(slug: "x") { id }'])('is not found for what is not there: %s', async field => {
    expect(await (await product.as('member')).query(`{ ${field} }`)).toMatchObject({ code: 'NOT_FOUND', data: null });
  });
});

describe('my updates', () => {
  it('lists what the post still owes, what needs work first, and only in the running cycle', async () => {
    const call = await product.story.openCall();
    await product.story.submitted(call, 'asb');
    const lead = await product.as('lead-asb');
    await lead.do(SAVE_SECTION, { input: { requestId: requestOf(call, 'fraud').id, section: 'HEADLINE', version: 0, values: { headline: 'Begun' } } });
    const { data } = await lead.query<{ myUpdateRequests: { state: string; theme: { slug: string } }[] }>('{ myUpdateRequests { state theme { slug } } }');
    expect(data?.myUpdateRequests.map(({ state, theme }) => `${state} ${theme.slug}`)).toEqual([
      'NOT_STARTED serious-violence-vawg', 'IN_PROGRESS fraud', 'NOT_STARTED locality-east-staffordshire', 'NOT_STARTED locality-stafford',
      'NOT_STARTED locality-newcastle-under-lyme', 'NOT_STARTED locality-cannock-chase', 'SUBMITTED asb',
    ]);
    const { data: none } = await (await product.as('csp-lichfield')).query('{ myUpdateRequests { id } }');
    expect(none).toEqual({ myUpdateRequests: [] });
  });

  it('shows the previous update of the theme beside the new one', async () => {
    const first = await product.story.openCall();
    await product.story.accepted(first, 'asb');
    await product.story.frozen(first);
    await product.story.wasHeld(first, 90);
    const second = await product.story.openCall();
    const lead = await product.as('lead-asb');
    const { data } = await lead.query('query ($id: ID!) { updateRequest(id: $id) { update { id } previousUpdate { headline nextSteps { text } } } }', { id: requestOf(second, 'asb').id });
    expect(data).toEqual({ updateRequest: { update: null, previousUpdate: { headline: 'More reports, and a plan to meet them', nextSteps: [{ text: 'Extend the patrols' }] } } });
  });
});
