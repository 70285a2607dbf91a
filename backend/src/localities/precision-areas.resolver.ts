import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { Viewer } from '../access/viewer.js';
import { holdsOn } from '../governance/effective-dates.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { Clock } from '../platform/time/clock.js';
import { Area } from './areas/area.entity.js';
import { District } from './district.entity.js';
import { extentsOfArea } from './extents/extents.loaders.js';
import { whatIsMissing } from './extents/missing-extent.js';
import { PrecisionAreaExtent } from './extents/precision-area-extent.entity.js';
import { areaByCode, districtById } from './localities.loaders.js';
import { PrecisionArea, precisionAreaCode } from './precision-area.entity.js';
import { precisionAreaOf } from './precision-areas.queries.js';

@Resolver(() => PrecisionArea)
export class PrecisionAreasResolver {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  @Query(() => PrecisionArea, { description: 'One precision area.' })
  @Allow(Permission.ReadRegister)
  precisionArea(@Args('slug', { description: 'Its name in web addresses.' }) slug: string): Promise<PrecisionArea> {
    return precisionAreaOf(this.db.manager, slug);
  }

  @ResolveField(() => District, { description: 'The district in which it lies.' })
  @Allow(Permission.ReadRegister)
  async district(@Parent() { districtId }: PrecisionArea, @CurrentLoad() load: Load): Promise<District> {
    return (await load.one(districtById, districtId))!;
  }

  @ResolveField(() => Area, { nullable: true, description: 'It as an area of figures.' })
  @Allow(Permission.ReadRegister)
  area(@Parent() { slug }: PrecisionArea, @CurrentLoad() load: Load): Promise<Area | null> {
    return load.one(areaByCode, precisionAreaCode(slug));
  }

  @ResolveField(() => PrecisionAreaExtent, { nullable: true, description: 'The small areas that make it up today; empty where nobody has entered any.' })
  @Allow(Permission.ReadRegister)
  async extent(@Parent() { id }: PrecisionArea, @CurrentLoad() load: Load): Promise<PrecisionAreaExtent | null> {
    const today = this.clock.today();
    return (await load.one(extentsOfArea, id)).find(extent => holdsOn(extent, today)) ?? null;
  }

  @ResolveField(() => [PrecisionAreaExtent], { description: 'Every extent that stands, those of other days too, the latest first.' })
  @Allow(Permission.ReadRegister)
  extents(@Parent() { id }: PrecisionArea, @CurrentLoad() load: Load): Promise<PrecisionAreaExtent[]> {
    return load.one(extentsOfArea, id);
  }

  @ResolveField(() => String, { nullable: true, description: 'What is missing before figures can be added up for it, and who can enter it; empty where nothing is.' })
  @Allow(Permission.ReadRegister)
  async whatIsMissing(@Parent() area: PrecisionArea, @CurrentLoad() load: Load): Promise<string | null> {
    const districtOf = async () => (await load.one(districtById, area.districtId))!;
    return whatIsMissing(this.db.manager, area, districtOf, await load.one(extentsOfArea, area.id), this.clock.today());
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer can enter which small areas make it up.' })
  @Allow(Permission.ReadRegister)
  viewerCanEnterExtent(@CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.KeepExtents);
  }
}
