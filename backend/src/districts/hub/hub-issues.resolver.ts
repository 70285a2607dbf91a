import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { themeById } from '../../agreement/agreement.loaders.js';
import { Theme } from '../../agreement/themes/theme.entity.js';
import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { Area } from '../../localities/areas/area.entity.js';
import { areaById } from '../../localities/localities.loaders.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { HubIssue } from './hub-issue.entity.js';
import { CloseHubIssueInput, EditHubIssueInput, OpenHubIssueInput, ReopenHubIssueInput } from './hub-issue.inputs.js';
import { KeepHubIssueResult } from './hub-issue.results.js';
import { agenciesByIssue } from './hub.loaders.js';
import { HubService } from './hub.service.js';

@Resolver(() => HubIssue)
export class HubIssuesResolver {
  constructor(private readonly hub: HubService) {}

  @Mutation(() => KeepHubIssueResult, { description: 'Takes an issue up in the hub of a district. What leads to a person is refused; what looks like a name is asked about.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  openHubIssue(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: OpenHubIssueInput): Promise<typeof KeepHubIssueResult> {
    return this.hub.open(load, viewer, input);
  }

  @Mutation(() => KeepHubIssueResult, { description: 'Says something else of an open issue. Against an old version it answers with both texts.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  editHubIssue(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: EditHubIssueInput): Promise<typeof KeepHubIssueResult> {
    return this.hub.edit(load, viewer, input);
  }

  @Mutation(() => KeepHubIssueResult, { description: 'Closes an issue with what came of it. Against an old version it answers with both texts.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  closeHubIssue(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: CloseHubIssueInput): Promise<typeof KeepHubIssueResult> {
    return this.hub.close(load, viewer, input);
  }

  @Mutation(() => HubIssue, { description: 'Takes a closed issue up again: its outcome is taken away.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  reopenHubIssue(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: ReopenHubIssueInput): Promise<HubIssue> {
    return this.hub.reopen(load, viewer, input);
  }

  @ResolveField(() => Theme, { nullable: true, description: 'The theme of the agreement that it belongs to; empty: none.' })
  @Allow(Permission.ReadHubIssues)
  async theme(@Parent() { themeId }: HubIssue, @CurrentLoad() load: Load): Promise<Theme | null> {
    return themeId ? load.one(themeById, themeId) : null;
  }

  @ResolveField(() => Area, { nullable: true, description: 'Where it is: a precision area, a ward or the whole district.' })
  @Allow(Permission.ReadHubIssues)
  area(@Parent() { areaId }: HubIssue, @CurrentLoad() load: Load): Promise<Area | null> {
    return load.one(areaById, areaId);
  }

  @ResolveField(() => [Organisation], { nullable: true, description: 'The agencies that work on it, by name.' })
  @Allow(Permission.ReadHubIssues)
  agencies(@Parent() { id }: HubIssue, @CurrentLoad() load: Load): Promise<Organisation[]> {
    return load.one(agenciesByIssue, id);
  }
}
