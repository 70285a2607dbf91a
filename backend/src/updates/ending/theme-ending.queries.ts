import type { Day } from '@csa/shared/days.js';
import type { EntityManager } from 'typeorm';
import { nameOn } from '../../governance/changes/name-of-day.js';
import type { UpdateRequestState } from '../../meetings/update-request-state.js';

/** What hangs on a theme on and after a day. */
export interface HangingOn {
  /** Meetings of that day or later whose pack holds it already. */
  told: { title: string; heldOn: Day }[];
  /** The call that is open and asks for it. */
  asked: { title: string; dueOn: Day; state: UpdateRequestState }[];
  /** First days of leads, boards, modes and places that begin on that day or later. */
  later: Day[];
  posts: string[];
  boards: string[];
  openSteps: number;
}

const GOES_ON = (table: string) => `${table}.theme_id = $1 AND (${table}.valid_until IS NULL OR ${table}.valid_until > $2)`;

export async function hangingOn(tx: EntityManager, themeId: string, day: Day): Promise<HangingOn> {
  const [found] = await tx.query<HangingOn[]>(HANGING_ON, [themeId, day]);
  return found!;
}

const HANGING_ON = `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('title', meeting.title, 'heldOn', meeting.held_on) ORDER BY meeting.held_on), '[]')
       FROM update_request request JOIN meeting ON meeting.id = request.meeting_id
      WHERE request.theme_id = $1 AND meeting.state IN ('FROZEN', 'CONCLUDED') AND meeting.held_on >= $2) AS told,
    (SELECT coalesce(json_agg(json_build_object('title', meeting.title, 'dueOn', request.due_on, 'state', request.state)), '[]')
       FROM update_request request JOIN meeting ON meeting.id = request.meeting_id
      WHERE request.theme_id = $1 AND meeting.state = 'CALL_OPEN') AS asked,
    (SELECT coalesce(json_agg(DISTINCT valid_from ORDER BY valid_from), '[]')
       FROM (SELECT theme_id, valid_from FROM lead_officer UNION ALL SELECT theme_id, valid_from FROM theme_governance
             UNION ALL SELECT theme_id, valid_from FROM theme_mode UNION ALL SELECT theme_id, valid_from FROM theme_place) spell
      WHERE theme_id = $1 AND valid_from >= $2) AS later,
    (SELECT coalesce(json_agg(post.title ORDER BY lead_officer.capacity DESC, lead_officer.position), '[]')
       FROM lead_officer JOIN post ON post.id = lead_officer.post_id WHERE ${GOES_ON('lead_officer')}) AS posts,
    (SELECT coalesce(json_agg(${nameOn('board', '$2')} ORDER BY theme_governance.position), '[]')
       FROM theme_governance JOIN board ON board.id = theme_governance.board_id WHERE ${GOES_ON('theme_governance')}) AS boards,
    (SELECT count(*)::int FROM action
       JOIN performance_update said ON said.id = action.born_of_id JOIN update_request request ON request.id = said.request_id
      WHERE action.born_of = 'NEXT_STEP' AND action.state = 'OPEN' AND request.state = 'ACCEPTED' AND request.theme_id = $1) AS "openSteps"`;
