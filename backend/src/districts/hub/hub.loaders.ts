import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { linked } from '../linked.js';
import { HubIssueAgency } from './hub-issue.entity.js';

/** The agencies that work on each issue, by name. */
export const agenciesByIssue = linked({ table: HubIssueAgency, from: 'hubIssueId', to: 'organisationId' }, Organisation, { name: 'ASC' });
