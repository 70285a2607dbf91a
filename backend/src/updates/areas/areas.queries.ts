import type { EntityManager } from 'typeorm';
import { AREA_SECTIONS, sectionsAsked } from '@csa/shared/update-sections.js';
import { perDay } from '../../governance/effective-dates.js';
import { UpdateRequestArea } from '../../meetings/update-request-area.entity.js';
import type { UpdateRequest } from '../../meetings/update-request.entity.js';
import { groupedInOrder, type LoaderDefinition } from '../../platform/graphql/load.js';
import type { UpdateSection } from '../judgements.js';
import type { ReportOnArea } from './area.types.js';

const REPORTS = `
  SELECT asked.request_id AS "requestId", asked.position, asked.precision_area_id AS "precisionAreaId", area.slug, asked.name, report.text,
         meeting.held_on::text AS "heldOn", meeting.illustrative
    FROM update_request_area asked
    JOIN precision_area area ON area.id = asked.precision_area_id
    JOIN update_request request ON request.id = asked.request_id
    JOIN meeting ON meeting.id = request.meeting_id
    LEFT JOIN performance_update said ON said.request_id = request.id
    LEFT JOIN area_report report ON report.update_id = said.id AND report.precision_area_id = area.id`;

/** The areas that requests ask about, with what is written of each; the requests as a condition: `= ANY ($1)` */
export const reportsOnRequests = (requests: string) => `${REPORTS} WHERE asked.request_id ${requests} ORDER BY asked.position`;

/** What accepted updates say of areas, the latest meeting first; as on an earlier day those of meetings held by then. */
export const acceptedReports = (areas: string, day: string) => `${REPORTS}
  WHERE asked.precision_area_id ${areas} AND request.state = 'ACCEPTED' AND report.text IS NOT NULL
    AND (${day}::date >= (now() AT TIME ZONE 'Europe/London')::date OR meeting.held_on <= ${day})
  ORDER BY meeting.held_on DESC`;

/** A row of either statement. */
export type ReportRow = Omit<ReportOnArea, 'section'> & { position: number };

/** The precision areas that each request asks about, with what its update says of them so far. */
export const reportsByRequest: LoaderDefinition<string, ReportOnArea[]> = (db, ids) => reportsOf(db.manager, ids);

export async function reportsOf(db: EntityManager, requestIds: readonly string[]): Promise<ReportOnArea[][]> {
  const rows = await db.query<ReportRow[]>(reportsOnRequests('= ANY ($1)'), [requestIds]);
  return groupedInOrder(requestIds, rows.map(inItsSection), ({ requestId }) => requestId);
}

export const acceptedReportsByAreaOn = perDay<string, ReportOnArea[]>(day => async (db, areaIds) => {
  const rows = await db.query<ReportRow[]>(acceptedReports('= ANY ($1)', '$2'), [areaIds, day]);
  return groupedInOrder(areaIds, rows.map(inItsSection), ({ precisionAreaId }) => precisionAreaId);
});

/** Every section that the form of a request holds, whether or not there is something to answer in it. */
export async function sectionsOf(db: EntityManager, { id, form }: Pick<UpdateRequest, 'id' | 'form'>): Promise<readonly UpdateSection[]> {
  return sectionsAsked(form, true, await db.countBy(UpdateRequestArea, { requestId: id })) as UpdateSection[];
}

export function inItsSection({ position, ...report }: ReportRow): ReportOnArea {
  return { ...report, section: AREA_SECTIONS[position - 1] as UpdateSection };
}
