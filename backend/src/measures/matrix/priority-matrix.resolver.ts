import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { localityThemeOfDistrictOn } from '../../agreement/agreement.loaders.js';
import { District } from '../../localities/district.entity.js';
import { precisionAreasOn } from '../../localities/localities.loaders.js';
import { precisionAreaCode } from '../../localities/precision-area.entity.js';
import { AsOn } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { MeasureState } from '../states/measure-state.js';
import { PriorityMatrix } from './priority-matrix.types.js';
import { PriorityMatrices } from './priority-matrices.service.js';

@Resolver(() => District)
export class PriorityMatrixResolver {
  constructor(private readonly matrices: PriorityMatrices) {}

  @Query(() => PriorityMatrix, { description: 'What is a priority for whom: the themes and localities of today by district, each with where its leading measure stands. Nobody is ranked.' })
  @Allow(Permission.ReadMeasures)
  priorityMatrix(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<PriorityMatrix> {
    return this.matrices.ofToday(load, viewer);
  }

  @ResolveField(() => [MeasureState], { nullable: true, description: 'Where the leading measure of its locality priority stands in each of its precision areas of which figures are known.' })
  @Allow(Permission.ReadMeasures)
  async precisionAreaStates(@CurrentViewer() viewer: Viewer, @Parent() district: District, @CurrentLoad() load: Load, @AsOn() day: string): Promise<MeasureState[]> {
    const [theme, areas] = await Promise.all([load.one(localityThemeOfDistrictOn(day), district.id), load.one(precisionAreasOn(day), district.id)]);
    return theme ? this.matrices.inAreas(load, viewer, theme.id, areas.map(({ slug }) => precisionAreaCode(slug))) : [];
  }
}
