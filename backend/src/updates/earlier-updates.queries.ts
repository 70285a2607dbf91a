import { type EntityManager, In } from 'typeorm';
import { PerformanceUpdate } from './performance-update.entity.js';

/** Each request with the accepted updates of its theme at earlier meetings. A nil return is none: it says nothing that this one could go on from. */
export const WITH_EARLIER_UPDATES = `
  update_request request
  JOIN meeting ON meeting.id = request.meeting_id
  JOIN update_request earlier ON earlier.theme_id = request.theme_id AND earlier.state = 'ACCEPTED'
  JOIN meeting earlier_meeting ON earlier_meeting.id = earlier.meeting_id AND earlier_meeting.held_on < meeting.held_on
  JOIN performance_update earlier_update ON earlier_update.request_id = earlier.id AND earlier_update.nil_reason IS NULL`;

/** The last of them for each request, in order. */
export async function previousUpdatesOf(db: EntityManager, requestIds: readonly string[]): Promise<(PerformanceUpdate | null)[]> {
  const rows = await db.query<{ request_id: string; update_id: string }[]>(
    `SELECT DISTINCT ON (request.id) request.id AS request_id, earlier_update.id AS update_id FROM ${WITH_EARLIER_UPDATES}
      WHERE request.id = ANY($1) ORDER BY request.id, earlier_meeting.held_on DESC`,
    [requestIds],
  );
  const updates = await db.findBy(PerformanceUpdate, { id: In(rows.map(row => row.update_id)) });
  const updateOf = new Map(rows.map(row => [row.request_id, updates.find(update => update.id === row.update_id) ?? null]));
  return requestIds.map(id => updateOf.get(id) ?? null);
}
