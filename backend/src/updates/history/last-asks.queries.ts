import type { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { writersOn } from '../../agreement/leads/writers.js';
import { nameOn } from '../../governance/changes/name-of-day.js';
import type { MeetingState } from '../../meetings/meeting-state.js';
import type { LastAsk } from './last-asks.types.js';

export type AskAtMeeting = Omit<LastAsk, 'became'> & { heldOn: Day; meetingState: MeetingState };

/** For each theme that one of the posts writes for on the day: its last accepted ask that is more than to note, in one statement. */
export async function lastAsksOf(db: DataSource, postIds: readonly string[], day: Day): Promise<AskAtMeeting[]> {
  return db.query<AskAtMeeting[]>(LAST_ASKS, [postIds, day]);
}

const LAST_ASKS = `
  SELECT theme.slug, ${nameOn('theme', '$2')} AS name, last.*
  FROM theme
  JOIN LATERAL (
    SELECT said.ask, said.ask_detail AS "askDetail", said.illustrative, meeting.id AS "meetingId", meeting.held_on::text AS "heldOn", meeting.state AS "meetingState"
      FROM update_request request
      JOIN meeting ON meeting.id = request.meeting_id
      JOIN performance_update said ON said.request_id = request.id
     WHERE request.theme_id = theme.id AND request.state = 'ACCEPTED' AND said.ask <> 'NOTE'
     ORDER BY meeting.held_on DESC LIMIT 1
  ) last ON true
  WHERE EXISTS (
    SELECT FROM ${writersOn('$2')} writer WHERE writer.theme_id = theme.id AND writer.post_id = ANY($1)
  )
  ORDER BY theme.position`;
