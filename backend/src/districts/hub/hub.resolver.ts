import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { addDays } from '@csa/shared/days.js';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { Area } from '../../localities/areas/area.entity.js';
import { District } from '../../localities/district.entity.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { DistrictWorkPolicy } from '../district-work.policy.js';
import { HubIssue } from './hub-issue.entity.js';
import { openIssueCountByDistrict } from './hub.loaders.js';
import { hubCounts, placesOf } from './hub.queries.js';
import { Hub, HubCounts } from './hub.type.js';

const A_YEAR = 365;
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A hub is read by those who may see it and by nobody else: every other field of it hangs on `District.hub`. */
@Resolver(() => District)
export class DistrictHubResolver {
  constructor(private readonly policy: DistrictWorkPolicy) {}

  @ResolveField(() => Hub, { nullable: true, description: 'Its Community Safety Hub; empty for whoever may not see its issues.' })
  @Allow(Permission.ReadHubIssues)
  async hub(@Parent() district: District, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<Hub | null> {
    if (!(await this.policy.maySeeHub(load, viewer, district))) return null;
    return Object.assign(new Hub(), { district, viewerCanKeep: await this.policy.mayKeep(load, viewer, district) });
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many issues of its hub are open; empty for whoever may not see them.' })
  @Allow(Permission.ReadRegister)
  async hubOpenCount(@Parent() district: District, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<number | null> {
    if (!(await this.policy.maySeeHub(load, viewer, district))) return null;
    return load.one(openIssueCountByDistrict, district.id);
  }
}

@Resolver(() => Hub)
export class HubResolver {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  @ResolveField(() => [HubIssue], { description: 'The issues that are open, the newest first.' })
  @Allow(Permission.ReadHubIssues)
  open(@Parent() { district }: Hub): Promise<HubIssue[]> {
    return this.db.manager.find(HubIssue, { where: { districtId: district.id, closedOn: IsNull() }, order: { openedOn: 'DESC', id: 'DESC' } });
  }

  @ResolveField(() => [HubIssue], { description: 'The issues that were closed in the last twelve months, the latest first.' })
  @Allow(Permission.ReadHubIssues)
  closed(@Parent() { district }: Hub): Promise<HubIssue[]> {
    const lately = MoreThan(addDays(this.clock.today(), -A_YEAR));
    return this.db.manager.find(HubIssue, { where: { districtId: district.id, closedOn: lately }, order: { closedOn: 'DESC', id: 'DESC' } });
  }

  @ResolveField(() => HubIssue, { nullable: true, description: 'One of its issues, however long ago it was closed; empty where there is none of that id.' })
  @Allow(Permission.ReadHubIssues)
  async issue(@Parent() { district }: Hub, @Args('id', { type: () => ID, description: 'The issue.' }) id: string): Promise<HubIssue | null> {
    return UUID.test(id) ? this.db.manager.findOneBy(HubIssue, { id, districtId: district.id }) : null;
  }

  @ResolveField(() => HubCounts, { description: 'Its issues counted by type, theme and area.' })
  @Allow(Permission.ReadHubIssues)
  counts(@Parent() { district }: Hub): Promise<HubCounts> {
    return hubCounts(this.db.manager, district.id, addDays(this.clock.today(), -A_YEAR), this.clock.today());
  }

  @ResolveField(() => [Area], { description: 'Where an issue may be: its precision areas, its wards where they were imported, and the district as a whole.' })
  @Allow(Permission.ReadHubIssues)
  places(@Parent() { district }: Hub): Promise<Area[]> {
    return placesOf(this.db.manager, district, this.clock.today());
  }
}
