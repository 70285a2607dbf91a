import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import type { Day } from '@csa/shared/days.js';
import { writersOn } from '../agreement/leads/writers.js';
import { NotFound } from '../platform/errors/errors.js';
import { UpdateRequest } from './update-request.entity.js';

/** Today's writers of the request's theme: one of the posts must answer for it on the day, not once upon a time. */
const WRITES_IT = `EXISTS (SELECT 1 FROM ${writersOn(':leadDay')} writer WHERE writer.theme_id = request.theme_id AND writer.post_id = ANY(:posts))`;

/** What counts in a meeting: everything that was asked, and what came without being asked from when it was first handed in, whatever happened then. Until then it is its writers’ own affair. */
export const countsInMeeting = (request: string): string => `(NOT ${request}.voluntary OR ${request}.submitted_at IS NOT NULL)`;

/** The requests of the themes that one of the posts writes for on the day. */
export function requestsLedBy(db: EntityManager, posts: readonly string[], day: Day): SelectQueryBuilder<UpdateRequest> {
  return db.createQueryBuilder(UpdateRequest, 'request').where(WRITES_IT, { posts, leadDay: day });
}

/** The requests that a viewer may open: the coordinator all, a lead those of the themes that their posts write for that day. Every read starts here. */
export function visibleRequests(db: EntityManager, viewer: Viewer, today: Day): SelectQueryBuilder<UpdateRequest> {
  if (viewer.can(Permission.ReviewUpdates)) return db.createQueryBuilder(UpdateRequest, 'request');
  return writableRequests(db, viewer, today);
}

/** The requests that a viewer may write for: those of the themes that their posts lead or deputise for that day, or whose district's partnership they chair or lead, and no others. */
export function writableRequests(db: EntityManager, viewer: Viewer, today: Day): SelectQueryBuilder<UpdateRequest> {
  return requestsLedBy(db, viewer.can(Permission.WriteUpdates) ? viewer.postIds : [], today);
}

/** For which of their posts a viewer writes: the one that leads the theme that day, as lead officer first, as deputy last. */
export async function postThatLeads(tx: EntityManager, viewer: Viewer, themeId: string, today: Day): Promise<string> {
  const [row] = await tx.query<{ post_id: string }[]>(
    `SELECT post_id FROM ${writersOn('$3')} writer WHERE theme_id = $1 AND post_id = ANY($2) ORDER BY rank LIMIT 1`,
    [themeId, viewer.postIds, today],
  );
  // The lead ended between finding the request and holding it.
  if (!row) throw new NotFound('The update');
  return row.post_id;
}
