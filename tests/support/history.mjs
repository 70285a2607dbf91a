/**
 * Years of meetings, each with an accepted update for every theme that was due, and a call that is half answered. Planted, because
 * the front door would take minutes for what the database does at once.
 * @param {import('pg').Client} db
 * @param {number} meetings
 */
export async function plantHistory(db, meetings) {
  await db.query(MEETINGS, [meetings]);
  await db.query(REQUESTS);
  await db.query(UPDATES);
  await db.query('ANALYZE');
}

const MEETINGS = `
  INSERT INTO meeting (title, held_on, venue, state, call_opens_on, remind_on, remind_again_on, due_on, review_by, freeze_on, pack_out_on, minutes_due_on, call_opened_at)
  SELECT 'Meeting of ' || to_char(held_on, 'FMMonth YYYY'), held_on, 'County Buildings', CASE WHEN quarter = 0 THEN 'CALL_OPEN' ELSE 'CONCLUDED' END,
         held_on - 42, held_on - 28, held_on - 22, held_on - 21, held_on - 16, held_on - 14, held_on - 9, held_on + 7, now()
    FROM generate_series(0, $1) quarter, LATERAL (SELECT current_date + 30 - quarter * 91) AS day (held_on)`;

const REQUESTS = `
  INSERT INTO update_request (meeting_id, theme_id, form, state, due_on, submitted_at, last_activity_at)
  SELECT meeting.id, theme.id, CASE theme_mode.mode WHEN 'ASSURED' THEN 'ASSURANCE' ELSE 'MONITORED' END, reached.state, meeting.due_on,
         CASE WHEN reached.state IN ('ACCEPTED', 'SUBMITTED') THEN meeting.due_on::timestamptz END, now()
    FROM meeting
    CROSS JOIN theme JOIN theme_mode ON theme_mode.theme_id = theme.id AND theme_mode.mode <> 'AD_HOC'
    CROSS JOIN LATERAL (SELECT CASE WHEN meeting.state = 'CONCLUDED' OR theme.position % 3 > 0 THEN 'ACCEPTED'
                                    WHEN theme.position % 2 = 0 THEN 'SUBMITTED' ELSE 'NOT_STARTED' END) AS reached (state)`;

const UPDATES = `
  INSERT INTO performance_update (request_id, version, rating, rating_reason, direction, headline, progress, concerns, ask, ask_detail,
                                  assurance_board, assured_on, assurance_level, assurance_reason, key_messages, escalations)
  SELECT id, 5, CASE WHEN monitored THEN (ARRAY['RED', 'AMBER', 'GREEN'])[1 + turn % 3] END, 'Reports rose in two towns and fell in the others',
         CASE WHEN monitored THEN (ARRAY['IMPROVING', 'STABLE', 'WORSENING'])[1 + turn % 3] END,
         'Reports fell by a tenth over the year while two towns moved against the trend', repeat('Patrols went on in both towns. ', 20),
         repeat('Funding ends in spring. ', 10), (ARRAY['NOTE', 'DISCUSS', 'DECIDE'])[1 + turn % 3],
         'Decide whether to fund the patrols until the end of summer', CASE WHEN NOT monitored THEN 'The responsible board' END,
         CASE WHEN NOT monitored THEN due_on END, CASE WHEN NOT monitored THEN (ARRAY['SUBSTANTIAL', 'REASONABLE', 'LIMITED'])[1 + turn % 3] END,
         'Two actions are late', repeat('Referrals are dealt with in time. ', 20), 'None'
    FROM (SELECT *, form = 'MONITORED' AS monitored, abs(hashtext(id::text)) % 7 AS turn FROM update_request WHERE state <> 'NOT_STARTED') request`;
