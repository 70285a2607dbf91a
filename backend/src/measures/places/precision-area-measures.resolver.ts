import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { areaByCode } from '../../localities/localities.loaders.js';
import { PrecisionArea, precisionAreaCode } from '../../localities/precision-area.entity.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { PlaceMeasure } from './place-measure.types.js';
import { PlaceMeasures } from './place-measures.service.js';

@Resolver(() => PrecisionArea)
export class PrecisionAreaMeasuresResolver {
  constructor(private readonly places: PlaceMeasures) {}

  @ResolveField(() => [PlaceMeasure], { nullable: true, description: 'Every measure that counts something in it, against the rest of its district and the county.' })
  @Allow(Permission.ReadMeasures)
  async measures(@CurrentViewer() viewer: Viewer, @Parent() { slug }: PrecisionArea, @CurrentLoad() load: Load): Promise<PlaceMeasure[]> {
    const area = await load.one(areaByCode, precisionAreaCode(slug));
    return area ? this.places.of(viewer, area, load) : [];
  }
}
