import { describe, expect, it } from '@jest/globals';
import { Ask, AssuranceLevel, Direction, Outcome, Rating, UpdateSection } from '../../updates/judgements.js';
import { UpdateRequestState } from '../../meetings/update-request-state.js';
import type { PackContent, PackItem } from '../pack-content.types.js';
import { AskFate, ItemStanding, StepFate } from './changes.types.js';
import { byImportance, differencesInWords, sinceInWords } from './changes.words.js';
import { itemChanges } from './item-changes.js';

const STEP = { text: 'Extend the patrols', owner: 'Neighbourhood team', dueOn: '2026-11-30' };
const item = (more: Partial<PackItem> = {}): PackItem => ({
  slug: 'asb', name: 'Anti-social behaviour', kind: 'THEME', mode: 'MONITORED', form: 'MONITORED', received: true, missing: null, change: '',
  leads: ['A lead'], leadTerms: [], boards: ['A board'], rating: Rating.AMBER, ratingReason: 'Late', previousRating: null, previousAssuranceLevel: null,
  direction: Direction.STABLE, headline: 'Reports fell in every town', progress: null, concerns: 'A worry', nextSteps: [], ask: Ask.NOTE, askDetail: null,
  assuranceBoard: null, assuredOn: null, assuranceLevel: null, assuranceReason: null, keyMessages: null, escalations: null,
  membersOnly: [], withheld: [], submittedByPost: null, submittedAt: null, illustrative: false, ...more,
} as PackItem);
const missing = (more: Partial<PackItem> = {}) => item({ received: false, rating: null, ratingReason: null, direction: null, headline: null, concerns: null, ask: null, ...more });
const content = (...items: PackItem[]) => ({ heldOn: '2026-12-10', frozenAt: '2026-12-01T12:00:00.000Z', items }) as PackContent;
const between = (before: PackItem[], after: PackItem[], more: { isSameMeeting?: boolean; pending?: ReadonlyMap<string, UpdateRequestState> } = {}) =>
  itemChanges(content(...before), content(...after), { isSameMeeting: false, ...more });
const pendingAs = (state: UpdateRequestState) => new Map([['asb', state]]);
const one = (before: PackItem, after: PackItem, more = {}) => between([before], [after], more)[0];

describe('what changed in an item', () => {
  it('is nothing where it reads the same', () => {
    expect(one(item(), item())).toMatchObject({ changed: false, gotWorse: false, gotBetter: false, sentences: [], fields: [], standing: ItemStanding.RECEIVED });
  });

  it.each([
    ['a status that fell', { rating: Rating.GREEN }, { rating: Rating.AMBER }, 'Status: Amber, was Green.'],
    ['an assurance that fell', { assuranceLevel: AssuranceLevel.REASONABLE }, { assuranceLevel: AssuranceLevel.NONE }, 'Assurance: None, was Reasonable.'],
    ['a direction that turned to worsening', { direction: Direction.IMPROVING }, { direction: Direction.WORSENING }, 'Direction: Worsening, was Improving.'],
  ])('got worse by %s', (_, was, is, sentence) => {
    expect(one(item(was), item(is))).toMatchObject({ gotWorse: true, gotBetter: false, sentences: [sentence] });
    expect(one(item(is), item(was))).toMatchObject({ gotWorse: false, gotBetter: true });
  });

  it('is told in the words that each status was given in', () => {
    const before = item({ rating: Rating.GREEN, ratingWord: 'Green' });
    expect(one(before, item({ ratingWord: 'At risk' }))).toMatchObject({ gotWorse: true, sentences: ['Status: At risk, was Green.'] });
    expect(one(item(), item({ ratingWord: 'Amber' }))).toMatchObject({ changed: false });
    expect(one(missing(), item({ ratingWord: 'At risk', previousRating: Rating.GREEN, previousRatingWord: 'On track' }))?.sentences).toContain('Status: At risk, was On track.');
    expect(one(item({ ratingWord: 'At risk' }), missing())?.sentences).toEqual(['No update received; last time at risk.']);
  });

  it('is neither better nor worse towards or from not rated, or from improving to stable', () => {
    expect(one(item({ rating: Rating.RED }), item({ rating: Rating.NOT_RATED }))).toMatchObject({ gotWorse: false, gotBetter: false, sentences: ['Status: Not rated, was Red.'] });
    expect(one(item({ direction: Direction.IMPROVING }), item())).toMatchObject({ gotWorse: false, gotBetter: false });
  });

  it('moved from the last judgement received where the meeting before got none', () => {
    expect(one(missing(), item({ rating: Rating.RED, previousRating: Rating.GREEN }))).toMatchObject({
      standing: ItemStanding.NEWLY_RECEIVED, gotWorse: true, sentences: ['An update was received; last time there was none.', 'Status: Red, was Green.'],
    });
    expect(one(missing(), item({ rating: Rating.RED, previousRating: Rating.GREEN }), { isSameMeeting: true })?.gotWorse).toBe(false);
  });

  it('moved from the last judgement given where the meeting before got a nil return, and says when that was', () => {
    const nil = item({ nilReason: 'Nothing happened', rating: null, direction: null, headline: null });
    const after = item({ rating: Rating.RED, previousRating: Rating.GREEN, previousHeldOn: '2026-05-14' });
    expect(one(nil, after)).toMatchObject({ standing: ItemStanding.RECEIVED, gotWorse: true, sentences: ['Status: Red, was Green in May 2026.'] });
    expect(one(nil, after, { isSameMeeting: true })).toMatchObject({ gotWorse: false, sentences: [] });
  });

  it('is missing and not worse where no update came any more, and may still come while the call is open', () => {
    expect(one(item({ rating: Rating.GREEN }), missing())).toMatchObject({ standing: ItemStanding.NEWLY_MISSING, gotWorse: false, sentences: ['No update received; last time green.'] });
    expect(one(item(), missing(), { pending: pendingAs(UpdateRequestState.RETURNED) })).toMatchObject({ standing: ItemStanding.PENDING, gotWorse: false, fields: [] });
    expect(one(item(), missing(), { pending: pendingAs(UpdateRequestState.SUBMITTED) })).toMatchObject({ standing: ItemStanding.WAITING, changed: false, fields: [] });
  });

  it('says which items are new and which are gone', () => {
    const [added, removed] = between([item()], [item({ slug: 'fraud' })]);
    expect(added).toMatchObject({ slug: 'fraud', standing: ItemStanding.ADDED });
    expect(removed).toMatchObject({ slug: 'asb', standing: ItemStanding.REMOVED, sentences: ['Not asked about at this meeting.'] });
  });

  it('compares words, and keeps both texts in full', () => {
    const changed = one(item(), item({ headline: 'Reports rose in every town' }));
    expect(changed?.fields).toEqual([{
      field: 'headline', label: 'Headline', before: 'Reports fell in every town', after: 'Reports rose in every town', prose: true,
      parts: [{ kind: 'SAME', text: 'Reports ' }, { kind: 'REMOVED', text: 'fell' }, { kind: 'ADDED', text: 'rose' }, { kind: 'SAME', text: ' in every town' }],
    }]);
  });

  it('does not take for deleted what was kept to members', () => {
    const changed = one(item(), item({ concerns: null, withheld: [UpdateSection.CONCERNS] }));
    expect(changed).toMatchObject({ fields: [], withheld: [UpdateSection.CONCERNS] });
  });

  it('names who leads now and who leads no more, from when the register knows', () => {
    const after = item({ leads: ['B'], leadTerms: [{ lead: 'A lead', from: null, until: '2026-11-01' }, { lead: 'B', from: '2026-11-01', until: null }] });
    expect(one(item(), after)?.leads).toEqual([{ lead: 'B', joined: true, from: '2026-11-01' }, { lead: 'A lead', joined: false, from: '2026-11-01' }]);
    expect(one(item(), item({ leads: ['B'], leadTerms: undefined }))?.leads).toEqual([{ lead: 'B', joined: true, from: null }, { lead: 'A lead', joined: false, from: null }]);
  });

  it('names the boards that came and went', () => {
    expect(one(item(), item({ boards: ['Another board'] }))?.sentences).toEqual(['Now governed by Another board.', 'No longer governed by A board.']);
  });
});

describe('an ask', () => {
  const asks = (more: Partial<PackItem> = {}) => item({ ask: Ask.DECIDE, askDetail: 'Pay', ...more });

  it('is new, still open or gone; to note is none', () => {
    expect(one(item(), asks())?.ask).toEqual({ fate: AskFate.NEW, ask: Ask.DECIDE, detail: 'Pay' });
    expect(one(asks(), asks())?.ask).toEqual({ fate: AskFate.STILL_OPEN, ask: Ask.DECIDE, detail: 'Pay' });
    expect(one(asks(), item())?.ask).toMatchObject({ fate: AskFate.GONE });
    expect(one(item(), item())?.ask).toBeNull();
  });

  it('is asked again only in the same words, whatever the spaces, capitals and closing stop', () => {
    expect(one(asks({ askDetail: 'Who pays  the wardens?' }), asks({ askDetail: ' who pays the wardens ' }))?.ask).toMatchObject({ fate: AskFate.STILL_OPEN });
    expect(one(asks(), asks({ askDetail: 'Fill the vacant post' }))?.ask).toEqual({ fate: AskFate.NEW, ask: Ask.DECIDE, detail: 'Fill the vacant post' });
    expect(one(asks(), asks({ ask: Ask.DISCUSS }))).toMatchObject({ changed: true, ask: { fate: AskFate.NEW, ask: Ask.DISCUSS } });
  });

  it('stays open where no update came, for nobody took it back', () => {
    expect(one(asks(), missing())?.ask).toMatchObject({ fate: AskFate.STILL_OPEN, detail: 'Pay' });
  });
});

describe('a next step of last time', () => {
  const promised = item({ nextSteps: [STEP] });

  it('that was due and of which nothing was said is not reported', () => {
    expect(one(promised, item())?.steps).toEqual([{ ...STEP, fate: StepFate.NOT_REPORTED, newDueOn: null, reason: null }]);
    expect(one(promised, missing())?.steps).toMatchObject([{ fate: StepFate.NOT_REPORTED }]);
  });

  it.each([
    ['kept', Outcome.DONE, '2026-11-30', StepFate.KEPT],
    ['dropped', Outcome.DROPPED, '2026-11-30', StepFate.DROPPED],
    ['late', Outcome.STILL_GOING, '2026-11-30', StepFate.LATE],
    ['still going', Outcome.STILL_GOING, '2026-12-30', StepFate.STILL_GOING],
  ])('is %s as its lead said', (_, outcome, wasDueOn, fate) => {
    const after = item({ lastSteps: [{ ...STEP, outcome, wasDueOn, dueOn: '2027-01-31', reason: 'Why' }] });
    expect(one(promised, after)?.steps).toEqual([{ ...STEP, dueOn: wasDueOn, fate, newDueOn: outcome === Outcome.STILL_GOING ? '2027-01-31' : null, reason: 'Why' }]);
  });

  it('is not said to be unreported where what was said of it is kept to members', () => {
    expect(one(promised, item({ withheld: [UpdateSection.NEXT_STEPS] }))?.steps).toEqual([]);
  });

  it('that went on is due on its new day', () => {
    const before = item({ lastSteps: [{ ...STEP, outcome: Outcome.STILL_GOING, wasDueOn: '2026-08-31', dueOn: '2026-11-15', reason: null }] });
    expect(one(before, missing())?.steps).toMatchObject([{ dueOn: '2026-11-15', fate: StepFate.NOT_REPORTED }]);
  });

  it('is left alone before its day, while the update may still come, and between two versions of one pack', () => {
    expect(one(item({ nextSteps: [{ ...STEP, dueOn: '2026-12-01' }] }), item())?.steps).toEqual([]);
    expect(one(promised, missing(), { pending: pendingAs(UpdateRequestState.IN_PROGRESS) })?.steps).toEqual([]);
    expect(one(promised, item(), { isSameMeeting: true })?.steps).toEqual([]);
  });
});

describe('the changes in one sentence', () => {
  const worse = item({ slug: 'worse', rating: Rating.RED });
  const asking = item({ slug: 'asking', ask: Ask.DECIDE, askDetail: 'Pay' });
  const was = ['same', 'asking', 'worse', 'silent'].map(slug => item({ slug, nextSteps: slug === 'silent' ? [STEP] : [] }));
  const is = [item({ slug: 'same' }), asking, worse, missing({ slug: 'silent' })];

  it('counts what matters, and puts the important first', () => {
    const items = byImportance(between(was, is));
    expect(items.map(({ slug }) => slug)).toEqual(['worse', 'silent', 'asking', 'same']);
    expect(sinceInWords(items, '2026-09-10')).toBe(
      'Since the meeting of 10 September 2026: 1 item got worse, 1 new ask, 1 next step was not kept and 1 update did not come any more.',
    );
  });

  it('counts what was dropped with a reason apart from what was not kept', () => {
    const dropped = item({ lastSteps: [{ ...STEP, outcome: Outcome.DROPPED, wasDueOn: STEP.dueOn, dueOn: null, reason: 'No money' }] });
    expect(sinceInWords(between([item({ nextSteps: [STEP] })], [dropped]), '2026-09-10')).toBe('Since the meeting of 10 September 2026: 1 next step was dropped, with a reason.');
  });

  it('tells what waits for the coordinator from what is not received yet', () => {
    const slugs = ['a', 'b', 'c'];
    const pending = new Map([['a', UpdateRequestState.SUBMITTED], ['b', UpdateRequestState.RETURNED], ['c', UpdateRequestState.NOT_STARTED]]);
    const items = between(slugs.map(slug => item({ slug })), slugs.map(slug => missing({ slug })), { pending });
    expect(sinceInWords(items, '2026-09-10')).toBe('Since the meeting of 10 September 2026: 1 update is waiting for the coordinator and 2 updates are not received yet.');
  });

  it('says when only words changed, and when nothing did', () => {
    expect(sinceInWords(between([item()], [item({ headline: 'Other' })]), '2026-09-10')).toContain('only words have changed');
    expect(sinceInWords(between([item()], [item()]), '2026-09-10')).toBe('Since the meeting of 10 September 2026 nothing has changed.');
  });

  it('says of two versions what they have in difference', () => {
    const items = between([item(), missing({ slug: 'fraud' })], [item({ headline: 'Other' }), item({ slug: 'fraud' }), item({ slug: 'new' })], { isSameMeeting: true });
    expect(differencesInWords(items)).toBe('1 item was added, 1 update came in addition and 1 item reads differently; no item is the same.');
    expect(differencesInWords(between([item()], [item()]))).toBe('The two say the same.');
  });
});
