import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { Day } from '../../platform/graphql/scalars.js';
import { Measure } from '../definitions/measure.entity.js';
import { MapChoice, MeasureMap } from './measure-map.types.js';
import { MeasureMaps } from './measure-maps.service.js';

@Resolver(() => Measure)
export class MeasureMapsResolver {
  constructor(private readonly maps: MeasureMaps) {}

  @Query(() => MeasureMap, { description: 'A measure over one period in all areas of a kind, to be coloured on a map; by default the overall measure of the county.' })
  @Allow(Permission.ReadMeasures)
  measureMap(
    @CurrentViewer() viewer: Viewer,
    @Args('level', { type: () => AreaLevel, description: 'The kind of areas: districts, wards, precision areas or small areas.' }) level: AreaLevel,
    @Args('measure', { type: () => String, nullable: true, description: 'The measure’s name in web addresses.' }) measure: string | null,
    @Args('start', { type: () => Day, nullable: true, description: 'The first day of the period; by default twelve months to the latest, or what comes first.' }) start: string | null,
    @Args('end', { type: () => Day, nullable: true, description: 'The first day after the period.' }) end: string | null,
  ): Promise<MeasureMap> {
    return this.maps.draw(viewer, measure ?? null, level, start ?? null, end ?? null);
  }

  @ResolveField(() => MapChoice, { nullable: true, description: 'What it can be looked at for on a map.' })
  @Allow(Permission.ReadMeasures)
  mapChoice(@CurrentViewer() viewer: Viewer, @Parent() measure: Measure): Promise<MapChoice> {
    return this.maps.choice(viewer, measure);
  }
}
