import { describe, expect, it } from '@jest/globals';
import type { Client, Operation } from '../support/client.js';
import {
  ACCEPT_UPDATE, type Outcome, RECORD_NOT_RECEIVED, RETURN_UPDATE, SAVE_SECTION, SUBMIT_UPDATE, WITHDRAW_ACCEPTANCE, WITHDRAW_UPDATE,
} from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { type Call, requestOf } from '../support/story.js';

const product = useProduct();

type Verb = 'accept' | 'return' | 'record-not-received' | 'submit' | 'withdraw' | 'withdraw-acceptance';
type State = 'NOT_STARTED' | 'IN_PROGRESS' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'NOT_RECEIVED' | 'NOT_RESUBMITTED';

const OPERATIONS: Record<Verb, Operation<Outcome>> = {
  accept: ACCEPT_UPDATE, return: RETURN_UPDATE, 'record-not-received': RECORD_NOT_RECEIVED, submit: SUBMIT_UPDATE,
  withdraw: WITHDRAW_UPDATE, 'withdraw-acceptance': WITHDRAW_ACCEPTANCE,
};

const MORE: Partial<Record<Verb, object>> = {
  return: { comment: 'Say more about the towns' }, submit: { version: 5 }, 'withdraw-acceptance': { reason: 'The figures were wrong' },
};

async function act(verb: Verb, requestId: string, who?: Client): Promise<Outcome> {
  const person = who ?? (await product.as(verb === 'submit' || verb === 'withdraw' ? 'lead-asb' : 'coordinator'));
  return person.do(OPERATIONS[verb], { input: { requestId, ...MORE[verb] } });
}

/** Brings the request for anti-social behaviour, fully written where anything is, to a state. */
const REACH: Record<State, (call: Call) => Promise<unknown>> = {
  NOT_STARTED: async () => undefined,
  IN_PROGRESS: call => product.story.draft(call, 'asb'),
  SUBMITTED: call => product.story.submitted(call, 'asb'),
  RETURNED: async call => act('return', (await product.story.submitted(call, 'asb')).requestId),
  ACCEPTED: call => product.story.accepted(call, 'asb'),
  NOT_RECEIVED: async call => act('record-not-received', (await product.story.draft(call, 'asb')).requestId),
  NOT_RESUBMITTED: async call => {
    const { requestId } = await product.story.submitted(call, 'asb');
    await act('return', requestId);
    await act('record-not-received', requestId);
  },
};

/** The whole table: from each state, what each verb leads to; what is not here is refused. */
const LEADS_TO: Record<State, Partial<Record<Verb, State>>> = {
  NOT_STARTED: { 'record-not-received': 'NOT_RECEIVED' },
  IN_PROGRESS: { submit: 'SUBMITTED', 'record-not-received': 'NOT_RECEIVED' },
  SUBMITTED: { accept: 'ACCEPTED', return: 'RETURNED', withdraw: 'IN_PROGRESS' },
  RETURNED: { submit: 'SUBMITTED', 'record-not-received': 'NOT_RESUBMITTED' },
  ACCEPTED: { 'withdraw-acceptance': 'SUBMITTED' },
  NOT_RECEIVED: { return: 'RETURNED' },
  NOT_RESUBMITTED: { return: 'RETURNED' },
};

const CELLS = (Object.keys(LEADS_TO) as State[]).flatMap(from =>
  (Object.keys(OPERATIONS) as Verb[]).map(verb => ({ from, verb, to: LEADS_TO[from][verb] ?? 'refused' })));

describe('the states of an update request', () => {
  it.each(CELLS)('$from, $verb: $to', async ({ from, verb, to }) => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'asb');
    await REACH[from](call);
    const entries = (await product.audit.of('update-request', id)).length;
    const outcome = await act(verb, id);
    if (to === 'refused') {
      expect(outcome.__typename).toBe('UpdateBlocked');
      expect(outcome.reasons).not.toEqual([]);
      expect(await product.story.stateOf(call, 'asb')).toBe(from);
      expect(await product.audit.of('update-request', id)).toHaveLength(entries);
    } else {
      expect(outcome.__typename).not.toBe('UpdateBlocked');
      expect(await product.story.stateOf(call, 'asb')).toBe(to);
      expect((await product.audit.of('update-request', id)).at(-1)).toMatchObject({ verb: to === 'NOT_RESUBMITTED' ? 'record-not-resubmitted' : verb, before: { state: from }, after: { state: to } });
    }
  });
});

describe('reviewing an update', () => {
  it('returns it with a comment that the lead reads', async () => {
    const call = await product.story.openCall();
    const { lead, requestId } = await product.story.submitted(call, 'asb');
    await act('return', requestId);
    const { data } = await lead.query<{ myUpdateRequests: { id: string; state: string; returnComment: string | null; viewerCanWrite: boolean }[] }>(
      '{ myUpdateRequests { id state returnComment viewerCanWrite } }');
    expect(data?.myUpdateRequests[0]).toEqual({ id: requestId, state: 'RETURNED', returnComment: 'Say more about the towns', viewerCanWrite: true });
  });

  it('does not return it without saying why', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'asb');
    const coordinator = await product.as('coordinator');
    expect(await coordinator.run(RETURN_UPDATE, { input: { requestId, comment: '  ' } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'comment' } });
    expect(await coordinator.run(RETURN_UPDATE, { input: { requestId, comment: 'x'.repeat(1001) } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'comment' } });
    expect(await product.story.stateOf(call, 'asb')).toBe('SUBMITTED');
  });

  it('asks again where none was received, so that the lead can still write', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'asb');
    await act('record-not-received', id);
    await act('return', id);
    const lead = await product.as('lead-asb');
    const saved = await lead.do(SAVE_SECTION, { input: { requestId: id, section: 'HEADLINE', version: 0, values: { headline: 'At last' } } });
    expect(saved).toMatchObject({ __typename: 'PerformanceUpdate' });
  });

  it('is for the coordinator alone: not even the chair, and not the lead for their own', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'asb');
    for (const key of ['administrator', 'chair', 'portfolio-holder', 'member', 'lead-asb', 'csp-stafford', 'analyst', 'observer']) {
      const person = await product.as(key);
      const answers = [
        await person.run(ACCEPT_UPDATE, { input: { requestId } }),
        await person.run(RETURN_UPDATE, { input: { requestId, comment: 'x' } }),
        await person.run(RECORD_NOT_RECEIVED, { input: { requestId } }),
      ];
      expect(answers.map(answer => answer.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    }
    expect(await product.story.stateOf(call, 'asb')).toBe('SUBMITTED');
  });

  it('does not find what is not there', async () => {
    const coordinator = await product.as('coordinator');
    for (const requestId of ['01981111-1111-7111-8111-111111111111', 'x']) {
      expect(await coordinator.run(ACCEPT_UPDATE, { input: { requestId } })).toMatchObject({ code: 'NOT_FOUND', data: null });
    }
  });

  it('is over once the pack is frozen', async () => {
    const call = await product.story.openCall();
    await product.story.frozen(call);
    const { id } = requestOf(call, 'asb');
    expect(await act('return', id)).toMatchObject({ __typename: 'UpdateBlocked', reasons: [{ path: 'meeting' }] });
  });
});

describe('two coordinators at once', () => {
  it.each<[Verb, Verb]>([['accept', 'accept'], ['accept', 'return'], ['return', 'return']])('%s and %s: one succeeds, the other is told why not', async (one, other) => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'asb');
    const [first, second] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const outcomes = await product.atOnce(() => act(one, requestId, first), () => act(other, requestId, second));
    expect(outcomes.map(outcome => outcome.__typename).sort()).toEqual(['PerformanceUpdate', 'UpdateBlocked']);
    const refused = outcomes.find(outcome => outcome.__typename === 'UpdateBlocked');
    expect(refused?.message).toBe('That did not happen: somebody else may have acted first.');
    expect(refused?.reasons?.[0]?.message).toMatch(/^This update is: (accepted|returned)\./);
    expect(await product.audit.of('update-request', requestId)).toHaveLength(2);
  });

  it('or a lead who submits while the coordinator records that nothing came: one of them wins', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.draft(call, 'asb');
    const outcomes = await product.atOnce(() => act('submit', requestId), () => act('record-not-received', requestId));
    expect(outcomes.filter(outcome => outcome.__typename === 'UpdateBlocked')).toHaveLength(1);
  });
});
