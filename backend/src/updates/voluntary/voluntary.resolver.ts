import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { District } from '../../localities/district.entity.js';
import { BeginVoluntaryReportInput, BeginVoluntaryReportResult, DistrictReporting } from './voluntary.types.js';
import { VoluntaryService } from './voluntary.service.js';

@Resolver(() => District)
export class VoluntaryResolver {
  constructor(private readonly voluntary: VoluntaryService) {}

  @Mutation(() => BeginVoluntaryReportResult, { description: 'Begins the voluntary report of a district for the meeting whose call is open; answers with the one that was begun already, where one was.' })
  @Allow(Permission.WriteUpdates)
  async beginVoluntaryReport(@CurrentViewer() viewer: Viewer, @Args('input') input: BeginVoluntaryReportInput): Promise<typeof BeginVoluntaryReportResult> {
    return this.voluntary.begin(viewer, input.districtSlug);
  }

  @ResolveField(() => DistrictReporting, { nullable: true, description: 'What the viewer can do about its update now; null for whoever does not write for it, and where no call asks a locality priority.' })
  @Allow(Permission.ReadRegister)
  reporting(@Parent() district: District, @CurrentViewer() viewer: Viewer): Promise<DistrictReporting | null> {
    return this.voluntary.reporting(viewer, district);
  }
}
