import type { DataSource } from 'typeorm';
import { countsInMeeting } from '../../meetings/update-request.policy.js';
import type { MeetingStatuses } from './status-history.types.js';

/**
 * How many items of each of the last meetings had which status, oldest first, in one statement. A meeting counts once its pack is frozen:
 * before that a missing update is not yet a fact. What another board assures is never summed with what the group rates.
 */
export async function statusHistory(db: DataSource, meetings: number): Promise<MeetingStatuses[]> {
  const [{ history }] = await db.query<[{ history: MeetingStatuses[] | null }]>(STATUS_HISTORY, [meetings]);
  return history ?? [];
}

const RECEIVED = `request.state = 'ACCEPTED'`;
const count = (condition: string) => `count(*) FILTER (WHERE ${condition})`;
const rated = (rating: string) => count(`request.form = 'MONITORED' AND ${RECEIVED} AND said.nil_reason IS NULL AND coalesce(said.rating, 'NOT_RATED') = '${rating}'`);
const assured = (level: string) => count(`request.form = 'ASSURANCE' AND ${RECEIVED} AND said.assurance_level = '${level}'`);
const nil = (form: string) => count(`request.form = '${form}' AND ${RECEIVED} AND said.nil_reason IS NOT NULL`);
const notAgain = (form: string) => count(`request.form = '${form}' AND request.state = 'NOT_RESUBMITTED'`);
const missing = (form: string) => count(`request.form = '${form}' AND request.state NOT IN ('ACCEPTED', 'NOT_RESUBMITTED')`);

const STATUS_HISTORY = `
  SELECT json_agg(json_build_object(
      'meetingId', id, 'heldOn', held_on, 'illustrative', illustrative, 'monitored', monitored, 'assured', assured
    ) ORDER BY held_on) AS history
  FROM (
    SELECT meeting.id, meeting.held_on, meeting.illustrative,
      json_build_object(
        'red', ${rated('RED')}, 'amber', ${rated('AMBER')}, 'green', ${rated('GREEN')}, 'blue', ${rated('BLUE')},
        'notRated', ${rated('NOT_RATED')}, 'nilReturn', ${nil('MONITORED')}, 'notResubmitted', ${notAgain('MONITORED')}, 'notReceived', ${missing('MONITORED')}) AS monitored,
      json_build_object(
        'substantial', ${assured('SUBSTANTIAL')}, 'reasonable', ${assured('REASONABLE')}, 'limited', ${assured('LIMITED')}, 'none', ${assured('NONE')},
        'nilReturn', ${nil('ASSURANCE')}, 'notResubmitted', ${notAgain('ASSURANCE')}, 'notReceived', ${missing('ASSURANCE')}) AS assured
      FROM (SELECT * FROM meeting WHERE state IN ('FROZEN', 'CONCLUDED') ORDER BY held_on DESC LIMIT $1) meeting
      LEFT JOIN update_request request ON request.meeting_id = meeting.id AND ${countsInMeeting('request')}
      LEFT JOIN performance_update said ON said.request_id = request.id
     GROUP BY meeting.id, meeting.held_on, meeting.illustrative
  ) counted`;
