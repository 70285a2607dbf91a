import { describe, expect, it } from '@jest/globals';
import { inDays } from '../support/full-answers.js';
import {
  ACCEPT_UPDATE, CREATE_MEETING, EDIT_MEETING, FREEZE_PACK, OPEN_CALL, RECORD_NOT_RECEIVED, RETURN_UPDATE, SAVE_SECTION, SUBMIT_UPDATE,
} from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

describe('a busy hour', () => {
  it('of leads, deputies and coordinators at once ends in successes and clear refusals, and never in a fault of the server', async () => {
    const deputy = await product.story.deputyOf('asb');
    const call = await product.story.openCall();
    const [lead, csp, prevent] = [await product.as('lead-asb'), await product.as('csp-stafford'), await product.as('lead-prevent')];
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const asb = requestOf(call, 'asb').id;
    const { id, version, title, venue, heldOn, timetable } = call.meeting;
    const ready = await product.story.submitted(call, 'fraud');
    const save = (who: typeof lead, requestId: string, section: string, values: object) =>
      () => who.run(SAVE_SECTION, { input: { requestId, section, version: 0, values } });

    const answers = await product.atOnce(...Array.from({ length: 4 }, (_, round) => [
      save(lead, asb, 'HEADLINE', { headline: `Lead ${round}` }),
      save(deputy, asb, 'HEADLINE', { headline: `Deputy ${round}` }),
      save(deputy, asb, 'NEXT_STEPS', { nextSteps: [{ text: 'Act', owner: `Team ${round}`, dueOn: inDays(9) }] }),
      save(csp, requestOf(call, 'locality-stafford').id, 'CONCERNS', { concerns: `Concern ${round}` }),
      save(prevent, requestOf(call, 'prevent').id, 'ESCALATIONS', { escalations: `None ${round}` }),
      () => lead.run(SUBMIT_UPDATE, { input: { requestId: asb, version: round } }),
      () => one.run(ACCEPT_UPDATE, { input: { requestId: ready.requestId } }),
      () => other.run(RETURN_UPDATE, { input: { requestId: ready.requestId, comment: 'Say more' } }),
      () => other.run(RECORD_NOT_RECEIVED, { input: { requestId: requestOf(call, 'domestic-abuse').id } }),
      () => one.run(EDIT_MEETING, { input: { id, version, title: `${title} ${round}`, venue, heldOn, timetable: { ...timetable, dueOn: timetable.remindAgainOn } } }),
      () => other.run(EDIT_MEETING, { input: { id, version, title, venue, heldOn: inDays(58), timetable } }),
      () => one.run(CREATE_MEETING, { input: { heldOn: inDays(100 + (round % 2)) } }),
      () => other.run(OPEN_CALL, { meetingId: id }),
      () => one.run(FREEZE_PACK, { input: { meetingId: id } }),
      () => csp.query('{ overview { groups { rows { headline } } } myUpdateRequests { blockers { message } } }'),
    ]).flat());

    expect(answers.filter(answer => answer.code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
    expect(new Set(answers.map(answer => answer.code))).toEqual(new Set([undefined, 'INVALID_INPUT']));
  });

  it('in which an update is accepted while the pack is frozen never loses the accepted words', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'asb');
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const [accepted, frozen] = await Promise.all([
      one.do(ACCEPT_UPDATE, { input: { requestId } }),
      other.do(FREEZE_PACK, { input: { meetingId: call.meeting.id } }),
    ]);
    expect(accepted.__typename).toBe('PerformanceUpdate');
    if (frozen.__typename === 'FreezeBlocked') return;
    const papers = await (await one.get(`/packs/${frozen.pack.id}/v1.json`)).text();
    expect(papers).toContain('More reports, and a plan to meet them');
  });
});
