import { registerEnumType } from '@nestjs/graphql';
import { Permission } from './permission.js';

/** What an account is to the partnership. Which themes or district it is so for depends on its post and the day, not on the role. */
export enum Role {
  ADMINISTRATOR = 'ADMINISTRATOR',
  COORDINATOR = 'COORDINATOR',
  CHAIR = 'CHAIR',
  PORTFOLIO_HOLDER = 'PORTFOLIO_HOLDER',
  MEMBER = 'MEMBER',
  LEAD_OFFICER = 'LEAD_OFFICER',
  CSP_LEAD = 'CSP_LEAD',
  ANALYST = 'ANALYST',
  OBSERVER = 'OBSERVER',
}
registerEnumType(Role, { name: 'Role', description: 'What an account is to the partnership.' });

const observes = [Permission.SignedIn, Permission.ReadPacks];
const reads = [...observes, Permission.ReadRegister, Permission.ReadMeetings, Permission.ReadUpdates, Permission.ReadMeasures];
const belongs = [...reads, Permission.ReadMembersOnly, Permission.ReadHubIssues];
const coordinates = [
  ...belongs, Permission.EditRegister, Permission.RunMeetings, Permission.ReviewUpdates, Permission.WriteOnBehalf, Permission.FreezePacks, Permission.KeepExtents,
  Permission.KeepEveryDistrictsWork,
];

/** The one table of authority: read across from the role. */
export const PERMISSIONS: Record<Role, readonly Permission[]> = {
  [Role.ADMINISTRATOR]: [...reads, Permission.EditRegister, Permission.ManageAccounts, Permission.ReadAudit],
  [Role.COORDINATOR]: coordinates,
  [Role.CHAIR]: belongs,
  [Role.PORTFOLIO_HOLDER]: belongs,
  [Role.MEMBER]: belongs,
  [Role.LEAD_OFFICER]: [...belongs, Permission.WriteUpdates, Permission.KeepDistrictWork],
  [Role.CSP_LEAD]: [...reads, Permission.WriteUpdates, Permission.ReadHubIssues, Permission.KeepDistrictWork],
  [Role.ANALYST]: [...reads, Permission.ImportFigures, Permission.KeepMeasures, Permission.ReadRawFigures, Permission.KeepExtents],
  [Role.OBSERVER]: observes,
};
