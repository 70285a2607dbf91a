import { In } from 'typeorm';
import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { groupedInOrder, type LoaderDefinition } from '../../platform/graphql/load.js';
import { HubIssueAgency } from './hub-issue.entity.js';

/** The agencies that work on each issue, by name. */
export const agenciesByIssue: LoaderDefinition<string, Organisation[]> = async (db, ids) => {
  const rows = await db.manager.findBy(HubIssueAgency, { hubIssueId: In([...ids]) });
  const agencies = await db.manager.find(Organisation, { where: { id: In(rows.map(({ organisationId }) => organisationId)) }, order: { name: 'ASC' } });
  const working = agencies.flatMap(agency => rows.filter(({ organisationId }) => organisationId === agency.id).map(({ hubIssueId }) => ({ hubIssueId, agency })));
  return groupedInOrder(ids, working, ({ hubIssueId }) => hubIssueId).map(group => group.map(({ agency }) => agency));
};
