import type { Permission } from './permission.js';
import { PERMISSIONS, type Role } from './roles.js';

/** Who is asking: an account, the posts it acts for today, and what its roles allow today. */
export class Viewer {
  /** Whether somebody asked which account this is: what was made with that knowledge is for this account alone. */
  wasNamed = false;

  private readonly permissions: ReadonlySet<Permission>;

  constructor(
    private readonly ownId: string,
    private readonly ownName: string,
    readonly postIds: readonly string[],
    readonly roles: readonly Role[],
    /** Which changes the data held when the viewer was looked up; any other text means that something has changed since. */
    readonly dataVersion: string | null = null,
  ) {
    this.permissions = new Set(roles.flatMap(role => PERMISSIONS[role]));
  }

  get accountId(): string {
    this.wasNamed = true;
    return this.ownId;
  }

  get name(): string {
    this.wasNamed = true;
    return this.ownName;
  }

  can(permission: Permission): boolean {
    return this.permissions.has(permission);
  }

  /** All that decides what a viewer may see: whoever shares it gets the same answer, unless it asked which account they are. */
  get scope(): string {
    return `${[...this.roles].sort().join()} ${[...this.postIds].sort().join()}`;
  }
}
