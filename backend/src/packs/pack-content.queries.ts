import type { EntityManager } from 'typeorm';
import { nameOn } from '../governance/changes/name-of-day.js';
import { inForce } from '../governance/effective-dates.js';
import type { ArrivedBy } from '../meetings/update-request.entity.js';
import { countsInMeeting } from '../meetings/update-request.policy.js';
import type { UpdateRequestState } from '../meetings/update-request-state.js';
import type { MeasureState } from '../measures/states/measure-state.js';
import { statesOfThemes } from '../measures/states/theme-states.queries.js';
import type { PackItem } from './pack-content.types.js';

/** An item as the database holds it, before the sentences are added. */
export type RawPackItem = Omit<PackItem, 'missing' | 'change' | 'previousHeldOn' | 'withheld' | 'received' | 'notResubmitted' | 'measures' | 'filesTotals' | 'knownAt'> & {
  measures: MeasureState[];
  state: UpdateRequestState;
  arrivedBy: ArrivedBy | null;
  lastHeldOn: string | null;
};

/**
 * Everything that one meeting was told, in the order of the agreement; of updates that were not accepted nothing but their absence. An
 * illustrative meeting names posts only: what is invented, a missing update too, is never told of a person.
 */
export async function packItems(tx: EntityManager, meetingId: string): Promise<RawPackItem[]> {
  const rows = await tx.query<{ themeId: string; item: Omit<RawPackItem, 'measures'> }[]>(PACK_ITEMS, [meetingId]);
  const states = await statesOfThemes(tx, rows.map(({ themeId }) => themeId));
  return rows.map(({ themeId, item }) => ({ ...item, measures: states.get(themeId) ?? [] }));
}

const PACK_ITEMS = `
  SELECT theme.id AS "themeId", json_build_object(
    'slug', theme.slug, 'name', ${nameOn('theme', 'meeting.held_on')}, 'kind', theme.kind,
    'mode', CASE request.form WHEN 'ASSURANCE' THEN 'ASSURED' ELSE 'MONITORED' END, 'form', request.form, 'state', request.state,
    'leads', (SELECT coalesce(json_agg(CASE WHEN meeting.illustrative THEN post.title
                                            ELSE coalesce(recipient.holder_name, post.title || ' (not named)') || coalesce(', ' || organisation.name, '') END
                                       ORDER BY recipient.position), '[]')
                FROM update_request_recipient recipient
                JOIN post ON post.id = recipient.post_id
                LEFT JOIN organisation ON organisation.id = post.organisation_id
               WHERE recipient.request_id = request.id AND recipient.capacity = 'LEAD'),
    'leadTerms', (SELECT coalesce(json_agg(json_build_object('lead', term.lead, 'from', term.valid_from, 'until', term.valid_until)
                                           ORDER BY term.valid_from NULLS FIRST, term.lead), '[]')
                    FROM (SELECT DISTINCT CASE WHEN meeting.illustrative THEN post.title
                                               ELSE coalesce(person.name, post.title || ' (not named)') || coalesce(', ' || organisation.name, '') END AS lead,
                                 greatest(led.valid_from, CASE WHEN NOT meeting.illustrative THEN holder.valid_from END) AS valid_from,
                                 least(led.valid_until, CASE WHEN NOT meeting.illustrative THEN holder.valid_until END) AS valid_until
                            FROM lead_officer led
                            JOIN post ON post.id = led.post_id
                            LEFT JOIN organisation ON organisation.id = post.organisation_id
                            LEFT JOIN post_holder holder ON holder.post_id = post.id
                                  AND daterange(holder.valid_from, holder.valid_until) && daterange(led.valid_from, led.valid_until)
                            LEFT JOIN person ON person.id = holder.person_id
                           WHERE led.theme_id = theme.id AND led.capacity = 'LEAD') term
                   WHERE (term.valid_until IS NULL OR term.valid_until > meeting.held_on - 366)
                     AND (term.valid_from IS NULL OR term.valid_from <= meeting.held_on)),
    'boards', (SELECT coalesce(json_agg(${nameOn('board', 'meeting.held_on')} ORDER BY governance.position), '[]')
                 FROM theme_governance governance JOIN board ON board.id = governance.board_id
                WHERE governance.theme_id = theme.id
                  AND ${inForce('governance', 'meeting.held_on')}),
    'nilReason', update.nil_reason, 'rating', update.rating, 'ratingWord', status.word, 'ratingMeaning', status.meaning, 'ratingReason', update.rating_reason, 'direction', update.direction,
    'headline', update.headline, 'progress', update.progress, 'concerns', update.concerns,
    'areas', (SELECT coalesce(json_agg(json_build_object('slug', area.slug, 'name', asked.name, 'text', report.text) ORDER BY asked.position), '[]')
                FROM update_request_area asked JOIN precision_area area ON area.id = asked.precision_area_id
                LEFT JOIN area_report report ON report.update_id = update.id AND report.precision_area_id = area.id
               WHERE asked.request_id = request.id),
    'nextSteps', (SELECT coalesce(json_agg(json_build_object('text', action.text, 'owner', action.owner, 'dueOn', action.due_on)
                                           ORDER BY action.position), '[]')
                    FROM action WHERE action.born_of = 'NEXT_STEP' AND action.born_of_id = update.id),
    'lastSteps', (SELECT coalesce(json_agg(json_build_object('text', action.text, 'owner', action.owner, 'outcome', told.outcome,
                                             'wasDueOn', told.was_due_on, 'dueOn', told.due_on, 'reason', told.reason) ORDER BY action.id), '[]')
                    FROM step_outcome told JOIN action ON action.id = told.action_id WHERE told.update_id = update.id),
    'evidence', (SELECT coalesce(json_agg(json_build_object('title', link.title, 'address', link.address) ORDER BY link.position), '[]')
                   FROM evidence_link link WHERE link.update_id = update.id),
    'commentaries', (SELECT coalesce(json_agg(json_build_object('measureSlug', measure.slug, 'measure', measure.name, 'text', said.commentary) ORDER BY measure.position, measure.id), '[]')
                       FROM update_evidence said JOIN measure ON measure.id = said.measure_id WHERE said.update_id = update.id),
    'conflict', update.conflict, 'conflictReason', CASE WHEN update.conflict IS NOT NULL THEN update.conflict_reason END,
    'ask', update.ask, 'askDetail', update.ask_detail,
    'assuranceBoard', update.assurance_board, 'assuredOn', update.assured_on, 'assuranceLevel', update.assurance_level,
    'assuranceReason', update.assurance_reason, 'keyMessages', update.key_messages, 'escalations', update.escalations,
    'membersOnly', (SELECT coalesce(json_agg(save.section ORDER BY save.section), '[]')
                      FROM update_section_save save WHERE save.update_id = update.id AND save.members_only),
    'submittedByPost', CASE WHEN update.id IS NOT NULL THEN submitter.title END, 'arrivedBy', request.arrived_by,
    'submittedAt', CASE WHEN update.id IS NOT NULL THEN to_char(request.submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') END,
    'illustrative', coalesce(update.illustrative, false),
    'previousRating', previous.rating, 'previousRatingWord', previous.word, 'previousAssuranceLevel', previous.assurance_level, 'lastHeldOn', previous.held_on
  ) AS item
  FROM update_request request
  JOIN meeting ON meeting.id = request.meeting_id
  JOIN theme ON theme.id = request.theme_id
  LEFT JOIN performance_update update ON update.request_id = request.id AND request.state = 'ACCEPTED'
  LEFT JOIN status_word status ON status.version = update.scheme_version AND status.rating = update.rating
  LEFT JOIN post submitter ON submitter.id = request.submitted_by_post_id
  LEFT JOIN LATERAL (
    SELECT before.rating, status_before.word, before.assurance_level, earlier_meeting.held_on
      FROM update_request earlier
      JOIN meeting earlier_meeting ON earlier_meeting.id = earlier.meeting_id AND earlier_meeting.held_on < meeting.held_on
      JOIN performance_update before ON before.request_id = earlier.id AND before.nil_reason IS NULL
      LEFT JOIN status_word status_before ON status_before.version = before.scheme_version AND status_before.rating = before.rating
     WHERE earlier.theme_id = theme.id AND earlier.state = 'ACCEPTED'
     ORDER BY earlier_meeting.held_on DESC LIMIT 1
  ) previous ON true
  WHERE meeting.id = $1 AND ${countsInMeeting('request')}
  ORDER BY theme.position`;
