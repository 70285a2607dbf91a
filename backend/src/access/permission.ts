/** Everything that somebody may be allowed to do. A permission is asked by `@Allow`; which roles hold it stands in roles.ts. */
export enum Permission {
  /** Know who one is: every signed-in account. */
  SignedIn = 'signed-in',
  ReadRegister = 'register:read',
  EditRegister = 'register:edit',
  ReadMeetings = 'meeting:read',
  RunMeetings = 'meeting:run',
  /** Read the overview and the accepted updates behind it. */
  ReadUpdates = 'update:read',
  WriteUpdates = 'update:write',
  /** Write and submit for a lead officer who sent the words another way; the record says so. */
  WriteOnBehalf = 'update:write-on-behalf',
  /** Track the call, accept and return updates, record that none was received. */
  ReviewUpdates = 'update:review',
  ReadPacks = 'pack:read',
  FreezePacks = 'pack:freeze',
  /** See the parts of updates and packs that their writers kept to members of the group. */
  ReadMembersOnly = 'members-only:read',
  /** Read measures with what may be shown of them. */
  ReadMeasures = 'measure:read',
  /** Define measures, their targets, rebases and comparators. */
  KeepMeasures = 'measure:keep',
  /** Say which small areas make up a precision area, and confirm it with its source. */
  KeepExtents = 'extent:keep',
  /** Bring figures in, take them back, and see every import. */
  ImportFigures = 'figure:import',
  /** See figures that are too small to be shown to others. */
  ReadRawFigures = 'figure:read-raw',
  /** Read the issues of a district's hub: about places, and not for everybody. */
  ReadHubIssues = 'hub-issue:read',
  /** Keep the plan and the hub's issues of the districts that one's posts chair, lead or answer for. */
  KeepDistrictWork = 'district-work:keep',
  /** Keep those of every district. */
  KeepEveryDistrictsWork = 'district-work:keep-every',
  /** Create, reset and close accounts, and give them roles. */
  ManageAccounts = 'account:manage',
  /** Read who changed what, and when. */
  ReadAudit = 'audit:read',
}
