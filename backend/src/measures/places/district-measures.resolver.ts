import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { District } from '../../localities/district.entity.js';
import { areaByCode } from '../../localities/localities.loaders.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { PlaceMeasure } from './place-measure.types.js';
import { PlaceMeasures } from './place-measures.service.js';

@Resolver(() => District)
export class DistrictMeasuresResolver {
  constructor(private readonly places: PlaceMeasures) {}

  @ResolveField(() => [PlaceMeasure], { nullable: true, description: 'Every measure that counts something in it, against the county, the force and the areas that it is compared with.' })
  @Allow(Permission.ReadMeasures)
  async measures(@CurrentViewer() viewer: Viewer, @Parent() { gssCode }: District, @CurrentLoad() load: Load): Promise<PlaceMeasure[]> {
    const area = await load.one(areaByCode, gssCode);
    return area ? this.places.of(viewer, area, load) : [];
  }
}
