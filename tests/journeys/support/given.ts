import { addDays, londonDay } from '@csa/shared/days.js';
import type { ApiSession } from './api-session.js';
import type { TrialServer } from './trial-server.js';

/** A meeting whose call has just been opened: nobody has written anything yet. */
export interface OpenCall {
  meetingId: string;
  /** The request of each theme, by the name of the theme in web addresses. */
  requestOf: ReadonlyMap<string, string>;
}

export const inDays = (days: number): string => addDays(londonDay(new Date()), days);

/** A day after every meeting that there is, and far enough ahead to call for updates. */
export async function freeDay(server: TrialServer): Promise<string> {
  const { meetings } = await (await server.as('coordinator')).ask<{ meetings: { heldOn: string }[] }>('{ meetings { heldOn } }');
  const last = meetings.map(({ heldOn }) => heldOn).reduce((one, other) => (one > other ? one : other), inDays(50));
  return addDays(last, 10);
}

/** Ends the call that is open, if one is, and opens a new one: no journey depends on what the illustrative content says, or on another journey. */
export async function givenOpenCall(server: TrialServer): Promise<OpenCall> {
  const coordinator = await server.as('coordinator');
  const { meetings } = await coordinator.ask<{ meetings: { id: string; state: string }[] }>('{ meetings { id state } }');
  for (const { id, state } of meetings) if (state === 'CALL_OPEN') await givenFrozenPack(server, id);
  const { createMeeting } = await coordinator.ask<{ createMeeting: { id: string } }>(
    'mutation ($heldOn: Day!) { createMeeting(input: { heldOn: $heldOn, venue: "County Buildings, Stafford" }) { id } }',
    { heldOn: await freeDay(server) },
  );
  const opened = await coordinator.act<{ requests: { id: string; theme: { slug: string } }[] }>(
    'mutation ($id: ID!) { result: openCall(meetingId: $id) { __typename ... on Meeting { requests { id theme { slug } } } ... on MeetingBlocked { reasons { message } } } }',
    { id: createMeeting.id },
    'Meeting',
  );
  return { meetingId: createMeeting.id, requestOf: new Map(opened.requests.map(({ id, theme }) => [theme.slug, id])) };
}

/** Accepts everything that waits and freezes the pack. */
export async function givenFrozenPack(server: TrialServer, meetingId: string): Promise<{ packId: string; number: number; hash: string }> {
  const coordinator = await server.as('coordinator');
  const { meeting } = await coordinator.ask<{ meeting: { requests: { id: string; state: string }[] } }>('query ($id: ID!) { meeting(id: $id) { requests { id state } } }', { id: meetingId });
  for (const { id, state } of meeting.requests) if (state === 'SUBMITTED') await accept(coordinator, id);
  const { number, hash, pack } = await coordinator.act<{ number: number; hash: string; pack: { id: string } }>(
    'mutation ($id: ID!) { result: freezePack(input: { meetingId: $id }) { __typename ... on PackVersion { number hash pack { id } } ... on FreezeBlocked { reasons { message } } } }',
    { id: meetingId },
    'PackVersion',
  );
  return { packId: pack.id, number, hash };
}

export async function givenSection(lead: ApiSession, requestId: string, section: string, values: Record<string, unknown>, more: { version?: number; membersOnly?: boolean } = {}): Promise<void> {
  const input = { requestId, section, version: more.version ?? 0, membersOnly: more.membersOnly ?? false, values };
  await lead.act(
    'mutation ($input: SaveUpdateSectionInput!) { result: saveUpdateSection(input: $input) { __typename ... on UpdateBlocked { reasons { message } } } }',
    { input },
    'PerformanceUpdate',
  );
}

type Answers = Record<string, unknown>;

/** A whole monitored update, section by section; any answer may be given otherwise. */
export const monitored = (answers: Answers = {}) => ({
  STATUS: pick(answers, { rating: 'GREEN', ratingReason: 'Reports fell in every district.', direction: 'IMPROVING' }),
  HEADLINE: pick(answers, { headline: 'Reports fell by a tenth.', progress: 'Patrols were doubled in the town centres.' }),
  CONCERNS: pick(answers, { concerns: 'Funding ends in March.' }),
  NEXT_STEPS: pick(answers, { nextSteps: [{ text: 'Agree the funding', owner: 'County Council', dueOn: inDays(90) }] }),
  ASK: pick(answers, { ask: 'NOTE', askDetail: null }),
  // The trial has a theme whose invented figures speak against “Green”; elsewhere nobody sees this.
  EVIDENCE: pick(answers, { conflictReason: 'People report what they used to put up with.' }),
});

/** A whole assurance, section by section. */
export const assured = (answers: Answers = {}) => ({
  ASSURANCE: pick(answers, { assuranceBoard: 'The board of the theme', assuredOn: inDays(-20), assuranceLevel: 'REASONABLE', assuranceReason: 'The board saw the audit.' }),
  KEY_MESSAGES: pick(answers, { headline: 'Referrals are answered in time.', keyMessages: 'Every referral was answered within two days.' }),
  ESCALATIONS: pick(answers, { escalations: 'None' }),
  ASK: pick(answers, { ask: 'NOTE', askDetail: null }),
});

function pick(answers: Answers, usual: Answers): Answers {
  return Object.fromEntries(Object.entries(usual).map(([field, value]) => [field, field in answers ? answers[field] : value]));
}

/** Writes and submits an update. */
export async function givenSubmitted(server: TrialServer, key: string, requestId: string, sections: Record<string, Answers>, membersOnly: readonly string[] = []): Promise<void> {
  await submit(await givenWritten(server, key, requestId, sections, membersOnly), requestId);
}

async function submit(lead: ApiSession, requestId: string): Promise<void> {
  const { updateRequest } = await lead.ask<{ updateRequest: { update: { version: number } } }>('query ($id: ID!) { updateRequest(id: $id) { update { version } } }', { id: requestId });
  await lead.act(
    'mutation ($input: SubmitUpdateInput!) { result: submitUpdate(input: $input) { __typename ... on UpdateBlocked { reasons { message } } } }',
    { input: { requestId, version: updateRequest.update.version } },
    'PerformanceUpdate',
  );
}

/** Writes one section of an update anew that came back, and submits it again. */
export async function givenRevised(server: TrialServer, key: string, requestId: string, section: string, values: Answers): Promise<void> {
  const lead = await server.as(key);
  const { updateRequest } = await lead.ask<{ updateRequest: { update: { sections: { section: string; version: number }[] } } }>(
    'query ($id: ID!) { updateRequest(id: $id) { update { sections { section version } } } }', { id: requestId });
  const version = updateRequest.update.sections.find((each) => each.section === section)?.version;
  await givenSection(lead, requestId, section, values, { version });
  await submit(lead, requestId);
}

/** Writes the whole of an update, and answers who did. */
export async function givenWritten(server: TrialServer, key: string, requestId: string, sections: Record<string, Answers>, membersOnly: readonly string[] = []): Promise<ApiSession> {
  const writer = await server.as(key);
  await givenLastStepsDone(writer, requestId);
  for (const [section, values] of Object.entries(sections)) await givenSection(writer, requestId, section, values, { membersOnly: membersOnly.includes(section) });
  return writer;
}

/** Says of every next step of last time that it is done, where there are any. */
async function givenLastStepsDone(lead: ApiSession, requestId: string): Promise<void> {
  const { updateRequest } = await lead.ask<{ updateRequest: { openSteps: { id: string }[] | null } }>('query ($id: ID!) { updateRequest(id: $id) { openSteps { id } } }', { id: requestId });
  const lastSteps = (updateRequest.openSteps ?? []).map(({ id }) => ({ actionId: id, outcome: 'DONE' }));
  if (lastSteps.length > 0) await givenSection(lead, requestId, 'LAST_STEPS', { lastSteps });
}

/** Writes, submits and has accepted. */
export async function givenAccepted(server: TrialServer, key: string, requestId: string, sections: Record<string, Answers>, membersOnly: readonly string[] = []): Promise<void> {
  await givenSubmitted(server, key, requestId, sections, membersOnly);
  await accept(await server.as('coordinator'), requestId);
}

async function accept(coordinator: ApiSession, requestId: string): Promise<void> {
  await coordinator.act('mutation ($id: ID!) { result: acceptUpdate(input: { requestId: $id }) { __typename ... on UpdateBlocked { reasons { message } } } }', { id: requestId }, 'PerformanceUpdate');
}
