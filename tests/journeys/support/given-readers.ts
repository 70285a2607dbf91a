import { assured, givenAccepted, givenFrozenPack, givenOpenCall, givenSection, givenSubmitted, monitored, type OpenCall } from './given.js';
import type { TrialServer } from './trial-server.js';

/** What readers find: a frozen pack, and a running call in which some have answered. */
export interface ReadersContent {
  pack: { packId: string; number: number; hash: string };
  frozenMeetingId: string;
  call: OpenCall;
}

export const MEMBERS_ONLY = 'A name that members alone may read.';

export async function givenReaders(server: TrialServer): Promise<ReadersContent> {
  const before = await givenOpenCall(server);
  await givenAccepted(server, 'lead-asb', idOf(before, 'asb'), monitored({ concerns: MEMBERS_ONLY }), ['CONCERNS']);
  await givenAccepted(server, 'lead-fraud', idOf(before, 'fraud'), monitored({ headline: 'Fewer people lost money to callers.' }));
  await givenAccepted(server, 'lead-domestic-abuse', idOf(before, 'domestic-abuse'), assured());
  const pack = await givenFrozenPack(server, before.meetingId);

  const call = await givenOpenCall(server);
  await givenAccepted(server, 'lead-asb', idOf(call, 'asb'), monitored({ rating: 'AMBER', ratingReason: 'Reports rose in two towns.', direction: 'WORSENING', headline: 'Reports rose after the clocks went back.', ask: 'DECIDE', askDetail: 'Decide who pays for the evening patrols.' }));
  await givenAccepted(server, 'lead-domestic-abuse', idOf(call, 'domestic-abuse'), assured({ assuranceLevel: 'SUBSTANTIAL' }));
  await givenSubmitted(server, 'lead-community-cohesion', idOf(call, 'community-cohesion'), monitored());
  await givenSection(await server.as('lead-fraud'), idOf(call, 'fraud'), 'STATUS', monitored().STATUS);
  return { pack, frozenMeetingId: before.meetingId, call };
}

export function idOf(call: OpenCall, theme: string): string {
  const id = call.requestOf.get(theme);
  if (!id) throw new Error(`The call does not ask for an update on ${theme}.`);
  return id;
}
