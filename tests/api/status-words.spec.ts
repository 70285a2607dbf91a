import { describe, expect, it } from '@jest/globals';
import { type Client, operation } from '../support/client.js';
import { today } from '../support/full-answers.js';
import { SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { papersOf } from '../support/papers.js';
import { useProduct } from '../support/product.js';
import type { Call } from '../support/story.js';

const product = useProduct();

interface Word {
  rating: string;
  word: string;
  meaning: string;
}

interface Scheme {
  __typename: string;
  version: number;
  words: Word[];
  message?: string;
  savedBy?: string;
}

const SCHEME = operation<Scheme>('query { statusScheme { version agreedBy words { rating word meaning } } }');
const CHANGE = operation<Scheme>(`mutation ($input: ChangeStatusWordsInput!) { changeStatusWords(input: $input) {
  __typename ... on StatusScheme { version agreedBy words { rating word meaning } } ... on EditConflict { version message savedBy } } }`);

const SHIPPED: Word[] = [
  { rating: 'GREEN', word: 'Green', meaning: 'On track: no significant issue or risk' },
  { rating: 'AMBER', word: 'Amber', meaning: 'At risk: issues or risks identified' },
  { rating: 'RED', word: 'Red', meaning: 'Off track: significant issues or risks' },
  { rating: 'BLUE', word: 'Complete', meaning: 'Complete: nothing further is planned' },
  { rating: 'NOT_RATED', word: 'Not rated', meaning: 'No judgement can be given yet: say why' },
];

/** The shipped words with that of one status replaced. */
const wordsWith = (rating: string, instead: Partial<Word>): Word[] => SHIPPED.map(each => (each.rating === rating ? { ...each, ...instead } : each));
const AT_RISK = wordsWith('AMBER', { word: 'At risk', meaning: 'One thing at least is late' });

const change = async (words: Word[] = AT_RISK, version = 1): Promise<Scheme> => (await product.as('coordinator')).do(CHANGE, { input: { version, words } });

const AMBER_STATUS = { STATUS: { rating: 'AMBER', ratingReason: 'Reports rose again', direction: 'WORSENING' } };
const GREEN_STATUS = { rating: 'GREEN', ratingReason: 'It is well again', direction: 'IMPROVING' };

async function saidOf(who: Client, id: string): Promise<unknown> {
  const { data } = await who.query<{ updateRequest: { update: unknown } }>('query ($id: ID!) { updateRequest(id: $id) { update { rating ratingWord ratingMeaning } } }', { id });
  return data?.updateRequest.update;
}

interface Overview {
  overview: { summary: string[]; groups: { rows: { slug: string; ratingWord: string | null; change: string }[] }[] };
}

async function overviewOf(who: Client, { meeting }: Call, slug: string) {
  const { data } = await who.query<Overview>('query ($id: ID) { overview(meetingId: $id) { summary groups { rows { slug ratingWord change } } } }', { id: meeting.id });
  return { summary: data?.overview.summary[0], row: data?.overview.groups.flatMap(({ rows }) => rows).find(row => row.slug === slug) };
}

describe('the words for a status', () => {
  it('are those the product came with until the coordinator changes them, which is written down', async () => {
    const coordinator = await product.as('coordinator');
    expect(await (await product.as('lead-asb')).do(SCHEME)).toEqual({ version: 1, agreedBy: null, words: SHIPPED });
    expect(await change()).toMatchObject({ __typename: 'StatusScheme', version: 2, words: AT_RISK });
    expect(await coordinator.do(SCHEME)).toMatchObject({ version: 2, words: AT_RISK });
    expect(await product.audit.last()).toMatchObject({
      verb: 'edit', kind: 'status-words', before: { version: 1, Amber: 'Amber: At risk: issues or risks identified' }, after: { version: 2, Amber: 'At risk: One thing at least is late' },
    });
  });

  it('stay with a status that was given, also when its update is accepted later; the next status is given in the new ones', async () => {
    const call = await product.story.openCall();
    const { requestId, lead } = await product.story.submitted(call, 'asb', AMBER_STATUS);
    await change();
    await product.story.accept(requestId);
    const kept = { rating: 'AMBER', ratingWord: 'Amber', ratingMeaning: 'At risk: issues or risks identified' };
    expect(await saidOf(lead, requestId)).toEqual(kept);
    const next = await product.story.draft(call, 'fraud', AMBER_STATUS);
    expect(await saidOf(next.lead, next.requestId)).toEqual({ rating: 'AMBER', ratingWord: 'At risk', ratingMeaning: 'One thing at least is late' });
  });

  it('move with a status only when the status itself is saved', async () => {
    const call = await product.story.openCall();
    const { requestId, lead } = await product.story.draft(call, 'asb', AMBER_STATUS);
    await change(wordsWith('GREEN', { word: 'On track' }));
    await lead.do(SAVE_SECTION, { input: { requestId, section: 'HEADLINE', version: 1, values: { headline: 'Other words' } } });
    expect(await saidOf(lead, requestId)).toMatchObject({ ratingWord: 'Amber' });
    await lead.do(SAVE_SECTION, { input: { requestId, section: 'STATUS', version: 1, values: GREEN_STATUS } });
    expect(await saidOf(lead, requestId)).toMatchObject({ rating: 'GREEN', ratingWord: 'On track' });
  });

  it('are none where no status was chosen', async () => {
    const call = await product.story.openCall();
    const { requestId, lead } = await product.story.draft(call, 'asb', { STATUS: { ratingReason: 'Not decided yet' } });
    expect(await saidOf(lead, requestId)).toEqual({ rating: null, ratingWord: null, ratingMeaning: null });
  });

  it('are frozen with the pack, and a later change leaves the pack as it is', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'asb', AMBER_STATUS);
    await change();
    await product.story.accepted(call, 'fraud', AMBER_STATUS);
    const pack = await product.story.frozen(call);
    await change(SHIPPED, 2);
    const { content } = await papersOf(await product.as('chair'), pack);
    const frozen = (slug: string) => content.items.find(item => item.slug === slug);
    expect(frozen('asb')).toMatchObject({ rating: 'AMBER', ratingWord: 'Amber', ratingMeaning: 'At risk: issues or risks identified' });
    expect(frozen('fraud')).toMatchObject({ rating: 'AMBER', ratingWord: 'At risk', ratingMeaning: 'One thing at least is late' });
    expect(content.summary[0]).toContain('1 amber, 1 at risk');
  });

  it('stand on the overview and in how a judgement moved', async () => {
    const first = await product.story.openCall();
    await product.story.accepted(first, 'asb', AMBER_STATUS);
    await product.story.frozen(first);
    await product.story.wasHeld(first, 30);
    await change(wordsWith('GREEN', { word: 'On track' }));
    const second = await product.story.openCall();
    await product.story.accepted(second, 'asb', { STATUS: GREEN_STATUS });
    const { summary, row } = await overviewOf(await product.as('member'), second, 'asb');
    expect(row).toEqual({ slug: 'asb', ratingWord: 'On track', change: 'On track, was Amber' });
    expect(summary).toContain('1 on track');
  });

  it('stand in both texts of a conflict: theirs in the word it was given in, yours in the one it would be given in', async () => {
    const call = await product.story.openCall();
    const { requestId, lead } = await product.story.draft(call, 'asb', AMBER_STATUS);
    await change(wordsWith('GREEN', { word: 'On track' }));
    const { __typename, theirs, yours } = await lead.do(SAVE_SECTION, { input: { requestId, section: 'STATUS', version: 0, values: GREEN_STATUS } });
    const statusIn = (texts: typeof theirs) => texts?.find(({ field }) => field === 'rating')?.text;
    expect([__typename, statusIn(theirs), statusIn(yours)]).toEqual(['EditConflict', 'Amber', 'On track']);
  });

  it('stand in the audit trail, before and after each in its own', async () => {
    const call = await product.story.openCall();
    const { requestId, lead } = await product.story.draft(call, 'asb', AMBER_STATUS);
    await change(wordsWith('GREEN', { word: 'On track' }));
    const other = await product.story.deputyOf('asb');
    await other.do(SAVE_SECTION, { input: { requestId, section: 'STATUS', version: 1, values: GREEN_STATUS } });
    await lead.do(SUBMIT_UPDATE, { input: { requestId, version: 6 } });
    // Words of an update are for those who review it; the trail is for administrators: this one is both.
    const { id: accountId } = await product.people.account('coordinator');
    await (await product.as('administrator')).query('mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }', { input: { accountId, role: 'ADMINISTRATOR', from: today() } });
    const { data } = await (await product.as('coordinator')).query<{ auditTrail: { entries: { did: string; changes: { field: string; before: string; after: string }[] }[] } }>(
      '{ auditTrail(filter: { kind: "performance-update" }) { entries { did changes { field before after } } } }');
    const status = data?.auditTrail.entries.filter(({ did }) => did === 'Wrote: Status').flatMap(({ changes }) => changes.filter(({ field }) => field !== 'Section'));
    expect(status?.filter(({ field }) => field === 'Status')).toEqual([
      { field: 'Status', before: 'Amber', after: 'On track' },
      { field: 'Status', before: '', after: 'Amber' },
    ]);
    expect(status?.map(({ field }) => field)).not.toContain('Scheme version');
  });

  it('are read by everybody who is signed in, since every page speaks in them', async () => {
    expect(await (await product.as('observer')).do(SCHEME)).toMatchObject({ version: 1, words: SHIPPED });
  });

  it('are changed by the coordinator alone', async () => {
    for (const key of ['administrator', 'chair', 'lead-asb']) {
      expect(await (await product.as(key)).run(CHANGE, { input: { version: 1, words: AT_RISK } })).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await (await product.as('coordinator')).do(SCHEME)).toMatchObject({ version: 1, words: SHIPPED });
  });

  it('are refused empty, too long, one for two statuses, or not for all five, and then nothing is changed', async () => {
    const coordinator = await product.as('coordinator');
    const before = await product.audit.count();
    const tries: [Word[], string][] = [
      [wordsWith('AMBER', { word: '   ' }), 'words.1.word'],
      [wordsWith('AMBER', { meaning: '' }), 'words.1.meaning'],
      [wordsWith('RED', { word: 'x'.repeat(31) }), 'words.2.word'],
      [wordsWith('RED', { meaning: 'x'.repeat(121) }), 'words.2.meaning'],
      [wordsWith('RED', { word: 'AMBER' }), 'words.2.word'],
      [SHIPPED.slice(1), 'words'],
      [[...SHIPPED, ...SHIPPED.slice(1)], 'words'],
      [SHIPPED.map(each => ({ ...each, rating: 'RED' })), 'words'],
    ];
    for (const [words, path] of tries) {
      expect(await coordinator.run(CHANGE, { input: { version: 1, words } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path } });
    }
    expect([(await coordinator.do(SCHEME)).version, await product.audit.count()]).toEqual([1, before]);
  });

  it('make no new version when nothing in them changed, and are not overwritten from an old one', async () => {
    expect(await change(SHIPPED)).toMatchObject({ __typename: 'StatusScheme', version: 1 });
    await change();
    expect(await change(SHIPPED, 1)).toMatchObject({ __typename: 'EditConflict', version: 2 });
  });

  it('changed by two people at once give one success and one conflict', async () => {
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const outcomes = await product.atOnce(...[one, other].map((who, index) => () => who.do(CHANGE, { input: { version: 1, words: wordsWith('RED', { word: `Off track ${index}` }) } })));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['EditConflict', 'StatusScheme']);
  });
});
