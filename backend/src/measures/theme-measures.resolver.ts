import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { Theme } from '../agreement/themes/theme.entity.js';
import { countyArea } from '../localities/areas/county-areas.js';
import { District } from '../localities/district.entity.js';
import { MeasureState } from './states/measure-state.js';
import { MeasureStates } from './states/measure-states.service.js';

@Resolver(() => Theme)
export class ThemeMeasuresResolver {
  constructor(private readonly db: DataSource, private readonly states: MeasureStates) {}

  @ResolveField(() => [MeasureState], { nullable: true, description: 'Where its measures stand: a locality’s in its district, any other’s in the county. None where no open measure exists.' })
  @Allow(Permission.ReadMeasures)
  async measureStates(@Parent() theme: Theme): Promise<MeasureState[]> {
    const district = theme.districtId ? await this.db.manager.findOneBy(District, { id: theme.districtId }) : null;
    const area = district?.gssCode ?? (await countyArea(this.db.manager))?.code;
    return area ? this.states.ofTheme(theme.id, area) : [];
  }
}
