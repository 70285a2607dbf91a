import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { inOrder, type LoaderDefinition } from '../../platform/graphql/load.js';
import { linked } from '../linked.js';
import { HubIssueAgency } from './hub-issue.entity.js';

/** The agencies that work on each issue, by name. */
export const agenciesByIssue = linked({ table: HubIssueAgency, from: 'hubIssueId', to: 'organisationId' }, Organisation, { name: 'ASC' });

/** How many issues of each district's hub are open. */
export const openIssueCountByDistrict: LoaderDefinition<string, number> = async (db, ids) => {
  const rows = await db.query<{ id: string; open: number }[]>('SELECT district_id AS id, count(*)::int AS open FROM hub_issue WHERE closed_on IS NULL AND district_id = ANY ($1) GROUP BY district_id', [[...ids]]);
  return inOrder(ids, rows, ({ id }) => id).map(row => row?.open ?? 0);
};
