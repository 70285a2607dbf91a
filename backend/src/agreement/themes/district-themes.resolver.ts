import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { District } from '../../localities/district.entity.js';
import { AsOn } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { localityThemeOfDistrictOn, voluntaryThemeOfDistrictOn } from '../agreement.loaders.js';
import { Theme } from './theme.entity.js';

@Resolver(() => District)
export class DistrictThemesResolver {
  @ResolveField(() => Theme, { nullable: true, description: 'The locality as it is reported today; empty for a district without precision areas.' })
  @Allow(Permission.ReadRegister)
  localityTheme(@Parent() district: District, @CurrentLoad() load: Load, @AsOn() day: string): Promise<Theme | null> {
    return load.one(localityThemeOfDistrictOn(day), district.id);
  }

  @ResolveField(() => Theme, { nullable: true, description: 'Under what it reports of its own accord, where it is no locality priority; empty until it first does.' })
  @Allow(Permission.ReadRegister)
  voluntaryTheme(@Parent() district: District, @CurrentLoad() load: Load, @AsOn() day: string): Promise<Theme | null> {
    return load.one(voluntaryThemeOfDistrictOn(day), district.id);
  }
}
