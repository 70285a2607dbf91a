import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BuiltServer, startBuiltServer } from '../support/built-server.mjs';
import { Client } from '../support/client.js';
import { ACCEPT_UPDATE, OPEN_CALL, SAVE_SECTION } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();
let second: BuiltServer;

beforeAll(async () => {
  second = await startBuiltServer({ DATABASE_URL: product.databaseUrl });
});
afterAll(() => second?.stop());

/** The same person with the same session, sent by the balancer to the other instance. */
const elsewhere = (client: Client) => new Client(second.url, client.cookie, client.name);

describe('two instances on one database', () => {
  it('know the same sessions, and forget them together', async () => {
    const member = await product.as('member');
    const me = '{ viewer { name } }';
    expect(await elsewhere(member).query(me)).toEqual(await member.query(me));
    await member.send('/auth/sign-out', { method: 'POST' });
    expect(await elsewhere(member).query(me)).toMatchObject({ status: 401 });
  });

  it('open one call between them', async () => {
    const meeting = await product.story.plannedMeeting();
    const coordinator = await product.as('coordinator');
    const outcomes = await product.atOnce(...[coordinator, elsewhere(coordinator)].map(who => () => who.do(OPEN_CALL, { meetingId: meeting.id })));
    expect(outcomes.map(outcome => outcome.__typename).sort()).toEqual(['Meeting', 'MeetingBlocked']);
  });

  it('lose nobody’s words when two leads write through them at the same moment', async () => {
    const call = await product.story.openCall();
    const requestId = requestOf(call, 'asb').id;
    const lead = await product.as('lead-asb');
    const deputy = elsewhere(await product.story.deputyOf('asb'));
    const save = (who: Client, headline: string) => who.do(SAVE_SECTION, { input: { requestId, section: 'HEADLINE', version: 0, values: { headline } } });
    const outcomes = await product.atOnce(() => save(lead, 'One'), () => save(deputy, 'Other'));
    expect(outcomes.map(outcome => outcome.__typename).sort()).toEqual(['EditConflict', 'PerformanceUpdate']);
  });

  it('accept an update once', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'prevent');
    const coordinator = await product.as('coordinator');
    const outcomes = await product.atOnce(...[coordinator, elsewhere(coordinator)].map(who => () => who.do(ACCEPT_UPDATE, { input: { requestId } })));
    expect(outcomes.map(outcome => outcome.__typename).sort()).toEqual(['PerformanceUpdate', 'UpdateBlocked']);
    expect((await product.audit.of('update-request', requestId)).map(entry => entry.verb)).toEqual(['submit', 'accept']);
  });
});
