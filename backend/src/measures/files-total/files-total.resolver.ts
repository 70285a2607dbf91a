import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { CurrentLoad, Load } from '../../platform/graphql/load.js';
import { Day } from '../../platform/graphql/scalars.js';
import { Measure } from '../definitions/measure.entity.js';
import { FilesTotals } from './files-total.service.js';
import { FilesTotal, MeasureFilesTotal } from './files-total.type.js';

@Resolver(() => Measure)
export class FilesTotalResolver {
  constructor(private readonly totals: FilesTotals) {}

  @Query(() => [MeasureFilesTotal], { description: 'How the latest count of every measure that the police’s files bring agrees with what they hold. None where nothing is counted apart.' })
  @Allow(Permission.ReadMeasures)
  filesTotals(@CurrentLoad() load: Load): Promise<MeasureFilesTotal[]> {
    return this.totals.latest(load);
  }

  @ResolveField(() => FilesTotal, { nullable: true, description: 'Where everything was counted that the police files hold: in the county, elsewhere in the force, outside its area or without location. Empty where nothing is counted apart.' })
  @Allow(Permission.ReadMeasures)
  filesTotal(
    @CurrentViewer() viewer: Viewer, @Parent() measure: Measure,
    @Args('start', { type: () => Day, nullable: true, description: 'The first day of the period; by default the last twelve months of the county.' }) start: string | null,
    @Args('end', { type: () => Day, nullable: true, description: 'The first day after the period.' }) end: string | null,
  ): Promise<FilesTotal | null> {
    return this.totals.of(viewer, measure, start ?? null, end ?? null);
  }
}
