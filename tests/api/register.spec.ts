import { describe, expect, it } from '@jest/globals';
import { inDays, today } from '../support/full-answers.js';
import { operation } from '../support/client.js';
import { APPOINT_DEPUTY } from '../support/operations.js';
import { useProduct } from '../support/product.js';

const product = useProduct();

interface Holder {
  id: string;
  person: { name: string; slug: string };
  from: string | null;
  until: string | null;
  standing: string;
  confirmedOn: string | null;
  viewerCanConfirm: boolean;
}
interface Post {
  id: string;
  slug: string;
  title: string;
  organisation: { id: string; name: string } | null;
  holder: Holder | null;
  holders: Holder[];
  viewerCanEdit: boolean;
}
interface Theme {
  id: string;
  slug: string;
  mode: string;
  modeInferred: boolean;
  governance: { board: { slug: string }; stated: boolean }[];
  leads: { capacity: string; joint: boolean; post: Post }[];
}

const POST = `id slug title viewerCanEdit organisation { id name } holder { ...h } holders { ...h }`;
const HOLDER = 'fragment h on PostHolder { id person { name slug } from until standing confirmedOn viewerCanConfirm }';
const THEME = operation<Theme>(`query ($slug: String!) { theme(slug: $slug) {
  id slug mode modeInferred governance { board { slug } stated } leads { capacity joint post { ${POST} } } } } ${HOLDER}`);
const AGREEMENT = operation<{ standing: string; from: null; until: null; priorities: { slug: string; themes: { slug: string }[] }[];
  districtOnlyPriorities: { slug: string }[]; localityThemes: { slug: string; district: { slug: string } }[];
  partnerPlans: { slug: string; termOver: boolean; standing: string; objectives: { text: string }[] }[]; members: { capacity: string }[] }>(
  `{ agreement { standing from until priorities { slug themes { slug } } districtOnlyPriorities { slug } localityThemes { slug district { slug } }
     partnerPlans { slug termOver standing objectives { text } } members { capacity } } }`);
const BOARD = operation<{ reportsTo: Link[]; reportingBoards: Link[]; themes: { slug: string }[] }>(
  'query ($slug: String!) { board(slug: $slug) { reportsTo { board { slug } stated } reportingBoards { board { slug } stated } themes { slug } } }');
const DISTRICT = operation<{ gssCode: string; cspChair: { holder: null }; precisionAreas: { name: string }[]; localityTheme: { slug: string } | null }>(
  'query ($slug: String!) { district(slug: $slug) { gssCode cspChair { holder { id } } precisionAreas { name } localityTheme { slug } } }');
const PERSON = operation<{ posts: { post: { slug: string } }[]; leads: { theme: { slug: string } }[] }>(
  'query ($slug: String!) { person(slug: $slug) { posts { post { slug } } leads { theme { slug } } } }');
const CONFIRM = operation<Holder>(`mutation ($input: ConfirmPostHolderInput!) { confirmPostHolder(input: $input) { ...h } } ${HOLDER}`);
const APPOINT = operation<Post>(`mutation ($input: AppointPostHolderInput!) { appointPostHolder(input: $input) { ${POST} } } ${HOLDER}`);

interface Link {
  board: { slug: string };
  stated: boolean;
}

async function leadPost(theme: string, as = 'coordinator'): Promise<Post> {
  const { leads } = await (await product.as(as)).do(THEME, { slug: theme });
  if (!leads[0]) throw new Error(`${theme} has no lead.`);
  return leads[0].post;
}

describe('reading the register', () => {
  it('shows the agreement as it was agreed', async () => {
    const agreement = await (await product.as('member')).do(AGREEMENT);
    expect(agreement).toMatchObject({ standing: 'Runs until it is replaced', from: null, until: null });
    expect(agreement.priorities).toHaveLength(7);
    expect(agreement.priorities.flatMap(priority => priority.themes)).toHaveLength(9);
    expect(agreement.localityThemes.map(theme => theme.district.slug)).toEqual(['east-staffordshire', 'stafford', 'newcastle-under-lyme', 'cannock-chase']);
    expect(agreement.districtOnlyPriorities).toHaveLength(3);
    expect(agreement.members).toHaveLength(17);
    expect(agreement.partnerPlans[0]).toMatchObject({ termOver: true, standing: 'Its term, 2021-2024, is over' });
    expect(agreement.partnerPlans[0]?.objectives).toHaveLength(5);
  });

  it('shows a theme with its mode, boards and joint leads, named but not confirmed', async () => {
    const theme = await (await product.as('analyst')).do(THEME, { slug: 'serious-violence-vawg' });
    expect(theme).toMatchObject({ mode: 'ASSURED', modeInferred: true, governance: [{ board: { slug: 'violence-reduction-executive-board' }, stated: true }] });
    expect(theme.leads.map(({ capacity, joint, post }) => [capacity, joint, post.holder?.person.name])).toEqual([
      ['LEAD', true, 'Elliott Sharrard-Williams'], ['LEAD', true, 'Naomi Smith'],
    ]);
    expect(theme.leads[0]?.post.holder).toMatchObject({ standing: 'named in the CSA 2023-2026, not confirmed since', viewerCanConfirm: false });
  });

  it('shows a board in its tree, a district with its areas, a person with what they lead', async () => {
    const member = await product.as('member');
    expect(await member.do(BOARD, { slug: 'health-and-wellbeing-board' })).toEqual({
      reportsTo: [], reportingBoards: [{ board: { slug: 'drug-and-alcohol-executive-board' }, stated: false }], themes: [{ slug: 'safeguarding-drugs-alcohol' }],
    });
    expect(await member.do(DISTRICT, { slug: 'newcastle-under-lyme' })).toEqual({
      gssCode: 'E07000195', cspChair: { holder: null }, precisionAreas: [{ name: 'Newcastle Town' }], localityTheme: { slug: 'locality-newcastle-under-lyme' },
    });
    expect(await member.do(DISTRICT, { slug: 'tamworth' })).toMatchObject({ precisionAreas: [], localityTheme: null });
    const person = await member.do(PERSON, { slug: 'elliott-sharrard-williams' });
    expect(person.posts.map(({ post }) => post.slug)).toEqual(['lead-staffordshire-police']);
    expect(person.leads).toHaveLength(8);
  });

  it('says the same of what is not there, and nothing to those who may not read it', async () => {
    expect((await (await product.as('member')).run(THEME, { slug: 'nothing' })).code).toBe('NOT_FOUND');
    expect((await (await product.as('observer')).run(AGREEMENT)).code).toBe('FORBIDDEN');
  });
});

describe('confirming a post-holder', () => {
  it('is kept with the day, and audited', async () => {
    const { holder } = await leadPost('prevent');
    expect(holder).toMatchObject({ viewerCanConfirm: true });
    const confirmed = await (await product.as('coordinator')).do(CONFIRM, { input: { id: holder?.id } });
    expect(confirmed).toMatchObject({ confirmedOn: today(), viewerCanConfirm: false, standing: expect.stringMatching(/^confirmed on \d/) });
    expect(await product.audit.of('post-holder', holder?.id)).toMatchObject([
      { verb: 'register-load:add' }, { verb: 'confirm', before: { confirmedOn: null }, after: { confirmedOn: today() } },
    ]);
  });

  it('happens once when two do it at the same moment', async () => {
    const { holder } = await leadPost('prevent');
    const [one, two] = [await product.as('coordinator'), await product.as('administrator')];
    const answers = await product.atOnce(() => one.run(CONFIRM, { input: { id: holder?.id } }), () => two.run(CONFIRM, { input: { id: holder?.id } }));
    expect(answers.map(answer => answer.code).sort()).toEqual(['INVALID_INPUT', undefined]);
  });

  it('is refused to a lead, and of somebody who is not there', async () => {
    const { holder } = await leadPost('prevent');
    expect((await (await product.as('lead-prevent')).run(CONFIRM, { input: { id: holder?.id } })).code).toBe('FORBIDDEN');
    expect((await (await product.as('coordinator')).run(CONFIRM, { input: { id: '00000000-0000-7000-8000-000000000000' } })).code).toBe('NOT_FOUND');
    expect((await (await product.as('coordinator')).run(CONFIRM, { input: { id: 'someone' } })).code).toBe('INVALID_INPUT');
  });
});

describe('appointing somebody to a post', () => {
  it('ends the holder before on that day, and keeps both', async () => {
    const post = await leadPost('domestic-abuse');
    const appointed = await (await product.as('administrator')).do(APPOINT, { input: { postId: post.id, personName: 'Zoë Example', from: '2026-05-01' } });
    expect(appointed.holder).toMatchObject({ person: { name: 'Zoë Example', slug: 'zoe-example' }, standing: 'appointed from 1 May 2026' });
    expect(appointed.holders.map(({ from, until }) => [from, until])).toEqual([['2026-05-01', null], [null, '2026-05-01']]);
    expect((await product.audit.of('post-holder', post.holder?.id)).at(-1)).toMatchObject({ verb: 'end', after: { until: '2026-05-01' } });
    expect((await product.audit.of('post-holder', appointed.holder?.id))).toMatchObject([{ verb: 'appoint', after: { person: 'zoe-example' } }]);
  });

  it('takes somebody of the same name for the same person', async () => {
    const post = await leadPost('prevent');
    const appointed = await (await product.as('coordinator')).do(APPOINT, { input: { postId: post.id, personName: ' naomi smith ', from: today() } });
    expect(appointed.holder?.person).toEqual({ name: 'Naomi Smith', slug: 'naomi-smith' });
  });

  it('fills a post that nobody was named for', async () => {
    const post = await leadPost('locality-stafford');
    expect(post).toMatchObject({ title: 'CSP lead, Stafford', holder: null, viewerCanEdit: true });
    expect((await (await product.as('coordinator')).do(APPOINT, { input: { postId: post.id, personName: 'New Lead', from: today() } })).holders).toHaveLength(1);
  });

  it('may not begin on or before the day the present holder began', async () => {
    const { id: postId } = await leadPost('fraud');
    const coordinator = await product.as('coordinator');
    await coordinator.do(APPOINT, { input: { postId, personName: 'First', from: '2026-05-01' } });
    for (const from of ['2026-05-01', '2026-04-30']) {
      expect((await coordinator.run(APPOINT, { input: { postId, personName: 'Second', from } })).fault).toEqual(
        { path: 'from', message: 'First holds this post from 1 May 2026. Enter a later day.' });
    }
  });

  it('refuses no name, a day that does not exist, and the holder themselves', async () => {
    const { id: postId } = await leadPost('fraud');
    const coordinator = await product.as('coordinator');
    const refusal = async (input: object) => coordinator.run(APPOINT, { input: { postId, personName: 'Somebody', from: today(), ...input } });
    expect((await refusal({ personName: '  ' })).fault).toEqual({ path: 'personName', message: 'Enter the person’s name.' });
    expect((await refusal({ personName: 'x'.repeat(121) })).fault?.path).toBe('personName');
    expect((await refusal({ from: '2026-02-30' })).code).toBe('BAD_USER_INPUT');
    expect((await refusal({ personName: 'Elliott Sharrard-Williams' })).fault?.path).toBe('personName');
    expect((await (await product.as('member')).run(APPOINT, { input: { postId, personName: 'Somebody', from: today() } })).code).toBe('FORBIDDEN');
  });

  it('gives one success and one clear refusal to two at once', async () => {
    const { id: postId } = await leadPost('fraud');
    const [one, two] = [await product.as('coordinator'), await product.as('administrator')];
    const answers = await product.atOnce(
      () => one.run(APPOINT, { input: { postId, personName: 'One', from: today() } }),
      () => two.run(APPOINT, { input: { postId, personName: 'Two', from: today() } }),
    );
    expect(answers.map(answer => answer.code).sort()).toEqual(['INVALID_INPUT', undefined]);
  });
});

describe('appointing a deputy', () => {
  const deputy = async (theme: string, more: object = {}) => {
    const { id, leads } = await (await product.as('coordinator')).do(THEME, { slug: theme });
    return { input: { themeId: id, organisationId: leads[0]?.post.organisation?.id, postTitle: 'Head of service', personName: 'A Deputy', from: today(), ...more } };
  };

  it('puts them after the leads, with a post of their own', async () => {
    await (await product.as('coordinator')).do(APPOINT_DEPUTY, await deputy('prevent'));
    const { leads } = await (await product.as('member')).do(THEME, { slug: 'prevent' });
    expect(leads.map(({ capacity, joint, post }) => [capacity, joint, post.holder?.person.name])).toEqual([
      ['LEAD', false, 'Fiona Chapman'], ['DEPUTY', false, 'A Deputy'],
    ]);
    expect(await product.audit.last()).toMatchObject({ verb: 'appoint-deputy', kind: 'lead-officer', after: { theme: 'prevent', post: 'head-of-service' } });
  });

  it('may leave the post without a name, and begin later', async () => {
    const coordinator = await product.as('coordinator');
    await coordinator.do(APPOINT_DEPUTY, await deputy('prevent', { personName: null, from: inDays(30) }));
    expect((await coordinator.do(THEME, { slug: 'prevent' })).leads).toHaveLength(1);
  });

  it('uses one post for two themes, and never pushes out whoever is in it', async () => {
    const coordinator = await product.as('coordinator');
    await coordinator.do(APPOINT_DEPUTY, await deputy('prevent'));
    await coordinator.do(APPOINT_DEPUTY, await deputy('domestic-abuse', { personName: null }));
    expect((await product.db.query("SELECT FROM post WHERE title = 'Head of service'")).rowCount).toBe(1);
    expect((await coordinator.run(APPOINT_DEPUTY, await deputy('child-exploitation', { personName: 'Another' }))).fault?.path).toBe('personName');
  });

  it('is refused twice for one theme, also at the same moment, and to a lead', async () => {
    const coordinator = await product.as('coordinator');
    const input = await deputy('prevent');
    const answers = await product.atOnce(() => coordinator.run(APPOINT_DEPUTY, input), () => coordinator.run(APPOINT_DEPUTY, input));
    expect(answers.map(answer => answer.fault?.path).sort()).toEqual(['postTitle', undefined]);
    expect((await (await product.as('lead-prevent')).run(APPOINT_DEPUTY, input)).code).toBe('FORBIDDEN');
  });
});
