import type { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { nameOn } from '../../governance/changes/name-of-day.js';
import { inForce } from '../../governance/effective-dates.js';
import { countsInMeeting } from '../../meetings/update-request.policy.js';
import type { ThemeMeeting } from './theme-timeline.types.js';

/**
 * A theme at each of its last meetings, oldest first, in one statement; null where there is no such theme. Leads and boards are those of the
 * day of the meeting. Of an update that is not accepted nothing but its state is read. An illustrative meeting names posts only.
 */
export async function themeTimeline(db: DataSource, slug: string, meetings: number, today: Day): Promise<ThemeMeeting[] | null> {
  const [found] = await db.query<{ timeline: ThemeMeeting[] | null }[]>(TIMELINE, [slug, meetings, today]);
  return found ? (found.timeline ?? []) : null;
}

const THAT_DAY = (table: string) => inForce(table, 'held.day');

const TIMELINE = `
  SELECT (
    SELECT json_agg(json_build_object(
        'meetingId', held.id, 'heldOn', held.held_on, 'meetingState', held.state, 'illustrative', held.illustrative,
        'requestId', request.id, 'state', request.state, 'form', request.form, 'received', said.id IS NOT NULL,
        'rating', said.rating, 'ratingWord', (SELECT word FROM status_word WHERE version = said.scheme_version AND rating = said.rating), 'direction', said.direction, 'assuranceLevel', said.assurance_level, 'headline', coalesce('Nil return: ' || said.nil_reason, said.headline), 'nilReturn', said.nil_reason IS NOT NULL,
        'leads', leads.names, 'boards', boards.list
      ) ORDER BY held.held_on)
    FROM (SELECT meeting.*, least(meeting.held_on, $3::date) AS day FROM meeting WHERE state NOT IN ('PLANNED', 'CANCELLED') ORDER BY held_on DESC LIMIT $2) held
    LEFT JOIN update_request request ON request.theme_id = theme.id AND request.meeting_id = held.id AND ${countsInMeeting('request')}
    LEFT JOIN performance_update said ON said.request_id = request.id AND request.state = 'ACCEPTED'
    LEFT JOIN LATERAL (
      SELECT coalesce(json_agg(CASE WHEN held.illustrative THEN post.title
                                    ELSE coalesce(person.name, post.title || ' (not named)') || coalesce(', ' || organisation.name, '') END
                               ORDER BY lead_officer.position), '[]') AS names
        FROM lead_officer
        JOIN post ON post.id = lead_officer.post_id
        LEFT JOIN organisation ON organisation.id = post.organisation_id
        LEFT JOIN post_holder ON post_holder.post_id = post.id AND ${THAT_DAY('post_holder')}
        LEFT JOIN person ON person.id = post_holder.person_id
       WHERE lead_officer.theme_id = theme.id AND lead_officer.capacity = 'LEAD' AND ${THAT_DAY('lead_officer')}
    ) leads ON true
    LEFT JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('slug', board.slug, 'name', ${nameOn('board', 'held.day')}, 'role', theme_governance.role)
                               ORDER BY theme_governance.position), '[]') AS list
        FROM theme_governance
        JOIN board ON board.id = theme_governance.board_id
       WHERE theme_governance.theme_id = theme.id AND ${THAT_DAY('theme_governance')}
    ) boards ON true
    WHERE request.id IS NOT NULL OR (${THAT_DAY('theme')})
  ) AS timeline
  FROM theme
  WHERE theme.slug = $1`;
