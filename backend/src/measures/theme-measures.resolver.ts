import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { Theme } from '../agreement/themes/theme.entity.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { MeasureState } from './states/measure-state.js';
import { statesByTheme } from './states/theme-states.queries.js';

@Resolver(() => Theme)
export class ThemeMeasuresResolver {
  @ResolveField(() => [MeasureState], { nullable: true, description: 'Where its measures stand: a locality’s in its district, any other’s in the county. None where no open measure exists.' })
  @Allow(Permission.ReadMeasures)
  async measureStates(@Parent() theme: Theme, @CurrentLoad() load: Load): Promise<MeasureState[]> {
    return load.one(statesByTheme, theme.id);
  }
}
