import { In } from 'typeorm';
import { Priority } from '../../agreement/priorities/priority.entity.js';
import { perDay } from '../../governance/effective-dates.js';
import { planYearOf } from '@csa/shared/plan-words.js';
import type { ServedPriority } from './served-priority.type.js';

interface Row extends Omit<ServedPriority, 'priority'> {
  districtId: string;
  priorityId: string | null;
}

/** $1 districts, $2 the year. A plan that serves none has one row without a priority. */
const SERVED = `
  SELECT plan.district_id AS "districtId", served.priority_id AS "priorityId", count(DISTINCT action.id)::int AS actions,
         (count(DISTINCT action.id) FILTER (WHERE action.state = 'OPEN'))::int AS open, max(note.noted_on)::text AS "lastNotedOn"
    FROM district_plan plan
    LEFT JOIN (plan_action planned JOIN plan_action_priority served ON served.plan_action_id = planned.id JOIN action ON action.id = planned.id) ON planned.plan_id = plan.id
    LEFT JOIN plan_action_note note ON note.plan_action_id = planned.id
   WHERE plan.district_id = ANY ($1) AND plan.year = $2
   GROUP BY plan.district_id, served.priority_id`;

/** For each district what its plan of the day’s year serves, in the order of the agreement; null where there is no such plan. */
export const servedByDistrictOn = perDay<string, ServedPriority[] | null>(day => async (db, districtIds) => {
  const rows = await db.query<Row[]>(SERVED, [districtIds, planYearOf(day)]);
  const priorities = await db.manager.find(Priority, { where: { id: In(rows.flatMap(({ priorityId }) => priorityId ?? [])) }, order: { position: 'ASC', name: 'ASC' } });
  return districtIds.map(id => {
    const own = rows.filter(({ districtId }) => districtId === id);
    return own.length === 0 ? null : priorities.flatMap(priority => own.filter(({ priorityId }) => priorityId === priority.id).map(({ actions, open, lastNotedOn }) => ({ priority, actions, open, lastNotedOn })));
  });
});
