import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { District } from '../../localities/district.entity.js';
import { DistrictPaperService } from './district-paper.service.js';
import { DistrictPaper } from './district-paper.types.js';

@Resolver(() => DistrictPaper)
export class DistrictPaperResolver {
  constructor(private readonly papers: DistrictPaperService) {}

  @Query(() => DistrictPaper, { description: 'What the county group was told, as one district reads it at its own meeting.' })
  @Allow(Permission.ReadPacks)
  districtPaper(
    @CurrentViewer() viewer: Viewer,
    @Args('slug', { description: 'The district’s name in web addresses.' }) slug: string,
    @Args('meetingId', { type: () => ID, nullable: true, description: 'Out of the pack of this meeting; left out: out of the last that was frozen.' }) meetingId: string | null,
  ): Promise<DistrictPaper> {
    return this.papers.paper(viewer, slug, meetingId ?? null);
  }

  @ResolveField(() => District, { nullable: true, description: 'The district as it stands today: who chairs it, its plan and its hub. None of this is frozen.' })
  @Allow(Permission.ReadRegister)
  district(@Parent() { district }: DistrictPaper): District {
    return district;
  }
}
