import { Injectable } from '@nestjs/common';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { localityThemeOfDistrictOn } from '../agreement/agreement.loaders.js';
import type { District } from '../localities/district.entity.js';
import { Forbidden, NotFound } from '../platform/errors/errors.js';
import type { Load } from '../platform/graphql/load.js';
import { Clock } from '../platform/time/clock.js';
import { themesLedByPostOn } from '../updates/update.loaders.js';

/** Whose a district's work is: today, by the posts that somebody holds. */
@Injectable()
export class DistrictWorkPolicy {
  constructor(private readonly clock: Clock) {}

  /** Those whose posts chair or lead its partnership, or answer for the locality, as lead officer or deputy; and the coordinator everywhere. */
  async mayKeep(load: Load, viewer: Viewer, district: District): Promise<boolean> {
    if (viewer.can(Permission.KeepEveryDistrictsWork)) return true;
    if (!viewer.can(Permission.KeepDistrictWork)) return false;
    if (viewer.postIds.some(post => post === district.cspChairId || post === district.cspLeadId)) return true;
    const today = this.clock.today();
    const locality = await load.one(localityThemeOfDistrictOn(today), district.id);
    if (!locality) return false;
    const led = await Promise.all(viewer.postIds.map(post => load.one(themesLedByPostOn(today), post)));
    return led.some(themes => themes.has(locality.id));
  }

  /** The issues of a hub are for members of the group, and for those whose district it is. */
  async maySeeHub(load: Load, viewer: Viewer, district: District): Promise<boolean> {
    if (!viewer.can(Permission.ReadHubIssues)) return false;
    return viewer.can(Permission.ReadMembersOnly) || this.mayKeep(load, viewer, district);
  }

  /** Refuses whoever may not keep the work of the district; who may not see what it is about finds nothing there. */
  async refuseUnlessKeeper(load: Load, viewer: Viewer, district: District, seesIt: boolean, what: string): Promise<void> {
    if (await this.mayKeep(load, viewer, district)) return;
    throw seesIt ? new Forbidden() : new NotFound(what);
  }
}
