import type { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import type { ThemeKind } from '../agreement/theme.entity.js';
import type { ReportingMode } from '../agreement/reporting-mode.js';
import type { UpdateRequestState } from '../meetings/update-request-state.js';
import type { Ask, AssuranceLevel, Direction, Rating } from './judgements.js';

/** One theme or locality as the overview reads it. Of an update that is not accepted nothing but its state is read. */
export interface OverviewItem {
  slug: string;
  name: string;
  kind: ThemeKind;
  mode: ReportingMode;
  leads: string[];
  state: UpdateRequestState | null;
  dueOn: Day | null;
  rating: Rating | null;
  direction: Direction | null;
  headline: string | null;
  ask: Ask | null;
  askDetail: string | null;
  assuranceLevel: AssuranceLevel | null;
  assuredOn: Day | null;
  illustrative: boolean | null;
  previousRating: Rating | null;
  previousAssuranceLevel: AssuranceLevel | null;
  lastHeldOn: Day | null;
}

/**
 * Every theme and locality that one meeting asked, and the others in force on a day, in one statement: leads, request, accepted update and the
 * accepted update before it. Whoever holds `update:read` sees the same rows: sections kept to members are not read here.
 * An illustrative meeting names posts only: what is invented, a missing update too, is never told of a person.
 */
export async function overviewItems(db: DataSource, meetingId: string | null, day: Day): Promise<OverviewItem[]> {
  const [{ items }] = await db.query<[{ items: OverviewItem[] | null }]>(OVERVIEW, [meetingId, day]);
  return items ?? [];
}

const IN_FORCE = (table: string) => `(${table}.valid_from IS NULL OR ${table}.valid_from <= $2) AND (${table}.valid_until IS NULL OR ${table}.valid_until > $2)`;

const OVERVIEW = `
  SELECT json_agg(json_build_object(
      'slug', theme.slug, 'name', theme.name, 'kind', theme.kind, 'mode', coalesce(CASE request.form WHEN 'ASSURANCE' THEN 'ASSURED' ELSE request.form END, theme_mode.mode), 'leads', leads.names,
      'state', request.state, 'dueOn', request.due_on,
      'rating', current.rating, 'direction', current.direction, 'headline', current.headline,
      'ask', current.ask, 'askDetail', current.ask_detail,
      'assuranceLevel', current.assurance_level, 'assuredOn', current.assured_on, 'illustrative', current.illustrative,
      'previousRating', previous.rating, 'previousAssuranceLevel', previous.assurance_level, 'lastHeldOn', previous.held_on
    ) ORDER BY theme.position) AS items
  FROM theme
  LEFT JOIN theme_mode ON theme_mode.theme_id = theme.id AND ${IN_FORCE('theme_mode')}
  LEFT JOIN meeting ON meeting.id = $1
  LEFT JOIN update_request request ON request.theme_id = theme.id AND request.meeting_id = meeting.id
  LEFT JOIN performance_update current ON current.request_id = request.id AND request.state = 'ACCEPTED'
  LEFT JOIN LATERAL (
    SELECT performance_update.rating, performance_update.assurance_level, earlier_meeting.held_on
      FROM update_request earlier
      JOIN meeting earlier_meeting ON earlier_meeting.id = earlier.meeting_id
      JOIN performance_update ON performance_update.request_id = earlier.id
     WHERE earlier.theme_id = theme.id AND earlier.state = 'ACCEPTED' AND earlier_meeting.held_on < coalesce(meeting.held_on, 'infinity')
     ORDER BY earlier_meeting.held_on DESC LIMIT 1
  ) previous ON true
  LEFT JOIN LATERAL (
    SELECT coalesce(json_agg(CASE WHEN meeting.illustrative THEN post.title
                                  ELSE coalesce(person.name, post.title || ' (not named)') || coalesce(', ' || organisation.name, '') END
                             ORDER BY lead_officer.position), '[]') AS names
      FROM lead_officer
      JOIN post ON post.id = lead_officer.post_id
      LEFT JOIN organisation ON organisation.id = post.organisation_id
      LEFT JOIN post_holder ON post_holder.post_id = post.id AND ${IN_FORCE('post_holder')}
      LEFT JOIN person ON person.id = post_holder.person_id
     WHERE lead_officer.theme_id = theme.id AND lead_officer.capacity = 'LEAD' AND ${IN_FORCE('lead_officer')}
  ) leads ON true
  JOIN agreement ON agreement.id = theme.agreement_id
  WHERE request.id IS NOT NULL
     OR (theme_mode.id IS NOT NULL AND ${IN_FORCE('theme')} AND ${IN_FORCE('agreement')})`;
