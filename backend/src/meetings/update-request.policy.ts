import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import type { Day } from '@csa/shared/days.js';
import { inForce } from '../governance/effective-dates.js';
import { NotFound } from '../platform/errors/errors.js';
import { UpdateRequest } from './update-request.entity.js';

/** Today's leads and deputies of the request's theme: one of the posts must lead it on the day, not once upon a time. */
const LEADS_IT = `EXISTS (SELECT 1 FROM lead_officer WHERE lead_officer.theme_id = request.theme_id AND lead_officer.post_id = ANY(:posts)
  AND ${inForce('lead_officer', ':leadDay')})`;

/** The requests of the themes that one of the posts leads on the day. */
export function requestsLedBy(db: EntityManager, posts: readonly string[], day: Day): SelectQueryBuilder<UpdateRequest> {
  return db.createQueryBuilder(UpdateRequest, 'request').where(LEADS_IT, { posts, leadDay: day });
}

/** The requests that a viewer may open: the coordinator all, a lead those of the themes that their posts lead that day. Every read starts here. */
export function visibleRequests(db: EntityManager, viewer: Viewer, today: Day): SelectQueryBuilder<UpdateRequest> {
  if (viewer.can(Permission.ReviewUpdates)) return db.createQueryBuilder(UpdateRequest, 'request');
  return writableRequests(db, viewer, today);
}

/** The requests that a viewer may write for: those of the themes that their posts lead that day, and no others. */
export function writableRequests(db: EntityManager, viewer: Viewer, today: Day): SelectQueryBuilder<UpdateRequest> {
  return requestsLedBy(db, viewer.can(Permission.WriteUpdates) ? viewer.postIds : [], today);
}

/** For which of their posts a viewer writes: the one that leads the theme that day, as lead officer before deputy. */
export async function postThatLeads(tx: EntityManager, viewer: Viewer, themeId: string, today: Day): Promise<string> {
  const [row] = await tx.query<{ post_id: string }[]>(
    `SELECT post_id FROM lead_officer WHERE theme_id = $1 AND post_id = ANY($2)
        AND ${inForce('lead_officer', '$3')}
      ORDER BY capacity = 'DEPUTY', position LIMIT 1`,
    [themeId, viewer.postIds, today],
  );
  // The lead ended between finding the request and holding it.
  if (!row) throw new NotFound('The update');
  return row.post_id;
}
