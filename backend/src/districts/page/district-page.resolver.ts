import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { District } from '../../localities/district.entity.js';
import { AsOn, OnDay } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { DistrictPages } from './district-pages.service.js';

@Resolver(() => District)
export class DistrictPageResolver {
  constructor(private readonly pages: DistrictPages) {}

  @Query(() => District, { description: 'One district, read at once with what its page shows. It answers as `district` does.' })
  @Allow(Permission.ReadRegister)
  districtPage(
    @Args('slug', { description: 'The district’s name in web addresses.' }) slug: string,
    @OnDay() _on: string | null,
    @CurrentLoad() load: Load,
    @AsOn() day: string,
  ): Promise<District> {
    return this.pages.read(load, slug, day);
  }
}
