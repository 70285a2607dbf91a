import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import type { Day } from '@csa/shared/days.js';
import { UpdateRequest } from './update-request.entity.js';

/** Today's leads and deputies of the request's theme; the post must be theirs on the day, not once upon a time. */
const LEADS_IT = `EXISTS (SELECT 1 FROM lead_officer WHERE lead_officer.theme_id = request.theme_id AND lead_officer.post_id = :viewerPost
  AND (lead_officer.valid_from IS NULL OR lead_officer.valid_from <= :viewerDay)
  AND (lead_officer.valid_until IS NULL OR lead_officer.valid_until > :viewerDay))`;

/** The requests that a viewer may open: the coordinator all, a lead those of the themes that their post leads that day. Every read starts here. */
export function visibleRequests(db: EntityManager, viewer: Viewer, today: Day): SelectQueryBuilder<UpdateRequest> {
  const query = db.createQueryBuilder(UpdateRequest, 'request');
  if (viewer.can(Permission.ReviewUpdates)) return query;
  return writableRequests(db, viewer, today);
}

/** The requests that a viewer may write for: those of the themes that their post leads that day, and no others. */
export function writableRequests(db: EntityManager, viewer: Viewer, today: Day): SelectQueryBuilder<UpdateRequest> {
  const query = db.createQueryBuilder(UpdateRequest, 'request');
  if (!viewer.can(Permission.WriteUpdates)) return query.where('false');
  return query.where(LEADS_IT, { viewerPost: viewer.postId, viewerDay: today });
}
