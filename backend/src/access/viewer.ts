import type { Permission } from './permission.js';
import { PERMISSIONS, type Role } from './roles.js';

/** Who is asking: an account, the posts it acts for today, and what its roles allow today. */
export class Viewer {
  private readonly permissions: ReadonlySet<Permission>;

  constructor(
    readonly accountId: string,
    readonly name: string,
    readonly postIds: readonly string[],
    readonly roles: readonly Role[],
  ) {
    this.permissions = new Set(roles.flatMap(role => PERMISSIONS[role]));
  }

  can(permission: Permission): boolean {
    return this.permissions.has(permission);
  }
}
