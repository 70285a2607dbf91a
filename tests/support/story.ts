import type { Client as Database } from 'pg';
import type { UpdateForm, UpdateSection } from '@csa/shared/update-sections.js';
import type { Client } from './client.js';
import { answersOnAreas, fullAnswers, inDays, type SectionAnswers, today } from './full-answers.js';
import {
  ACCEPT_UPDATE, APPOINT_DEPUTY, ASKED_AREAS, CREATE_MEETING, FREEZE_PACK, type Meeting, OPEN_CALL, OPEN_STEPS, type Outcome, type PackCopy, SAVE_SECTION, SUBMIT_UPDATE,
  TRACKER, type TrackedRequest,
} from './operations.js';
import type { People } from './people.js';

/** A meeting whose call is open, with its requests by theme. */
export interface Call {
  meeting: Meeting;
  requests: Map<string, TrackedRequest>;
}

/** A request that is being answered, and by whom. */
export interface Draft {
  requestId: string;
  form: UpdateForm;
  lead: Client;
  /** The version of the update after the last save. */
  version: number;
}

/** The cycle as people live it, told through the front door, so that a test can begin where it becomes interesting. */
export class Story {
  constructor(private readonly people: People, private readonly db: Database) {}

  async plannedMeeting(heldOn = inDays(60)): Promise<Meeting> {
    return (await this.people.as('coordinator')).do(CREATE_MEETING, { input: { heldOn } });
  }

  async openCall(heldOn = inDays(60)): Promise<Call> {
    const { id } = await this.plannedMeeting(heldOn);
    const coordinator = await this.people.as('coordinator');
    const meeting = await coordinator.do(OPEN_CALL, { meetingId: id });
    if (meeting.__typename !== 'Meeting') throw new Error(`The call did not open: ${JSON.stringify(meeting.reasons)}`);
    return { meeting, requests: await this.requests(id) };
  }

  /** The requests of a meeting as the tracker shows them now, by theme. */
  async requests(meetingId: string): Promise<Map<string, TrackedRequest>> {
    const { requests } = await (await this.people.as('coordinator')).do(TRACKER, { id: meetingId });
    return new Map(requests.map(request => [request.theme.slug, request]));
  }

  async stateOf(call: Call, theme: string): Promise<string> {
    return requestOf({ ...call, requests: await this.requests(call.meeting.id) }, theme).state;
  }

  /** A lead answers every section of a request; `instead` replaces the answers of some. */
  async draft(call: Call, theme: string, instead: Partial<Record<UpdateSection, SectionAnswers>> = {}, key = `lead-${theme}`): Promise<Draft> {
    const request = requestOf(call, theme);
    const lead = await this.people.as(key);
    const form = request.form as UpdateForm;
    let version = await this.tellOfLastSteps(lead, request.id, instead.LAST_STEPS);
    const { areas } = await lead.do(ASKED_AREAS, { id: request.id });
    for (const [section, answers] of [...fullAnswers(form), ...answersOnAreas(areas)]) {
      const saved = await lead.do(SAVE_SECTION, { input: { requestId: request.id, section, version: 0, values: instead[section] ?? answers } });
      version = expectKind(saved, 'PerformanceUpdate').version ?? 0;
    }
    return { requestId: request.id, form, lead, version };
  }

  /** Last time's next steps are all done, unless the test says otherwise. */
  private async tellOfLastSteps(lead: Client, requestId: string, instead?: SectionAnswers): Promise<number> {
    const { openSteps } = await lead.do(OPEN_STEPS, { id: requestId });
    if (openSteps.length === 0) return 0;
    const values = instead ?? { lastSteps: openSteps.map(({ id }) => ({ actionId: id, outcome: 'DONE' })) };
    const saved = await lead.do(SAVE_SECTION, { input: { requestId, section: 'LAST_STEPS', version: 0, values } });
    return expectKind(saved, 'PerformanceUpdate').version ?? 0;
  }

  async submitted(call: Call, theme: string, instead: Partial<Record<UpdateSection, SectionAnswers>> = {}, key?: string): Promise<Draft> {
    const draft = await this.draft(call, theme, instead, key);
    expectKind(await draft.lead.do(SUBMIT_UPDATE, { input: { requestId: draft.requestId, version: draft.version } }), 'PerformanceUpdate');
    return draft;
  }

  async accepted(call: Call, theme: string, instead: Partial<Record<UpdateSection, SectionAnswers>> = {}, key?: string): Promise<Draft> {
    const draft = await this.submitted(call, theme, instead, key);
    await this.accept(draft.requestId);
    return draft;
  }

  async accept(requestId: string): Promise<void> {
    expectKind(await (await this.people.as('coordinator')).do(ACCEPT_UPDATE, { input: { requestId } }), 'PerformanceUpdate');
  }

  async frozen(call: Call): Promise<PackCopy> {
    const coordinator = await this.people.as('coordinator');
    return expectKind(await coordinator.do(FREEZE_PACK, { input: { meetingId: call.meeting.id } }), 'PackVersion');
  }

  /** Gives a theme a deputy with a post of their own, who signs in. */
  async deputyOf(theme: string, from = today()): Promise<Client> {
    const { rows } = await this.db.query<{ theme: string; organisation: string }>(
      'SELECT theme.id AS theme, organisation.id AS organisation FROM theme, organisation WHERE theme.slug = $1 LIMIT 1', [theme]);
    const input = { themeId: rows[0]?.theme, organisationId: rows[0]?.organisation, postTitle: `Deputy for ${theme}`, from };
    await (await this.people.as('coordinator')).do(APPOINT_DEPUTY, { input });
    return this.people.actingFor(`deputy-for-${theme}`);
  }

  /** Moves a meeting into the past, as if it had been held that many days ago. */
  async wasHeld(call: Call, daysAgo: number): Promise<void> {
    await this.db.query('UPDATE meeting SET held_on = $2 WHERE id = $1', [call.meeting.id, inDays(-daysAgo)]);
  }

  /** Makes next steps of frozen packs due on another day, as if they had been promised longer ago: the front door takes no day that is past. */
  async stepsWereDue(day: string, instead: string): Promise<void> {
    await this.db.query(`ALTER TABLE pack_version DISABLE TRIGGER USER`);
    await this.db.query(`UPDATE pack_version SET members_content = replace(members_content::text, $1, $2)::jsonb`, [`"dueOn": "${day}"`, `"dueOn": "${instead}"`]);
    await this.db.query(`ALTER TABLE pack_version ENABLE TRIGGER USER`);
  }

  /** The register says otherwise of a precision area from now on: it ends, or is called something else. */
  async precisionArea(slug: string, { until, name }: { until?: string; name?: string }): Promise<void> {
    await this.db.query('UPDATE precision_area SET valid_until = coalesce($2, valid_until), name = coalesce($3, name) WHERE slug = $1', [slug, until ?? null, name ?? null]);
  }

  /** Ends or moves the time for which a post leads a theme. */
  async leadUntil(postSlug: string, theme: string, until: string): Promise<void> {
    await this.db.query(
      `UPDATE lead_officer SET valid_until = $3 FROM post, theme
        WHERE post.id = post_id AND theme.id = theme_id AND post.slug = $1 AND theme.slug = $2`, [postSlug, theme, until]);
  }

  async newLead(postSlug: string, theme: string, from: string): Promise<void> {
    await this.db.query(
      `INSERT INTO lead_officer (theme_id, post_id, capacity, position, valid_from)
       SELECT theme.id, post.id, 'LEAD', 9, $3 FROM post, theme WHERE post.slug = $1 AND theme.slug = $2`, [postSlug, theme, from]);
  }
}

export function requestOf(call: Call, theme: string): TrackedRequest {
  const request = call.requests.get(theme);
  if (!request) throw new Error(`The call asks nothing of ${theme}.`);
  return request;
}

function expectKind<T extends Outcome>(outcome: T, kind: string): T {
  if (outcome.__typename !== kind) throw new Error(`Expected ${kind}, got ${JSON.stringify(outcome)}`);
  return outcome;
}
