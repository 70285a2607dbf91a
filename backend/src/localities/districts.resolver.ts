import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { Organisation } from '../governance/bodies/organisation.entity.js';
import { effectiveOn } from '../governance/effective-dates.js';
import { organisationsOn, postById } from '../governance/governance.loaders.js';
import { Post } from '../governance/people/post.entity.js';
import { NotFound } from '../platform/errors/errors.js';
import { AsOn, OnDay } from '../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { Area } from './areas/area.entity.js';
import { District } from './district.entity.js';
import { areaByCode, precisionAreasOn } from './localities.loaders.js';
import { PrecisionArea } from './precision-area.entity.js';

@Resolver(() => District)
export class DistrictsResolver {
  constructor(
    private readonly db: DataSource,
  ) {}

  @Query(() => [District], { description: 'Today’s districts, by name.' })
  @Allow(Permission.ReadRegister)
  districts(@OnDay() _on: string | null, @AsOn() day: string): Promise<District[]> {
    const districts = this.db.getRepository(District).createQueryBuilder('district').where(...effectiveOn('district', day));
    return districts.orderBy('district.name').getMany();
  }

  @Query(() => District, { description: 'One district.' })
  @Allow(Permission.ReadRegister)
  async district(@Args('slug', { description: 'The district’s name in web addresses.' }) slug: string, @OnDay() _on: string | null): Promise<District> {
    const district = await this.db.getRepository(District).findOneBy({ slug });
    if (!district) throw new NotFound('District');
    return district;
  }

  @ResolveField(() => Area, { nullable: true, description: 'It as an area of figures.' })
  @Allow(Permission.ReadRegister)
  area(@Parent() { gssCode }: District, @CurrentLoad() load: Load): Promise<Area | null> {
    return load.one(areaByCode, gssCode);
  }

  @ResolveField(() => Post, { nullable: true, description: 'The post that chairs its Community Safety Partnership.' })
  @Allow(Permission.ReadRegister)
  async cspChair(@Parent() district: District, @CurrentLoad() load: Load): Promise<Post | null> {
    return district.cspChairId ? load.one(postById, district.cspChairId) : null;
  }

  @ResolveField(() => Post, { nullable: true, description: 'The post that leads its Community Safety Partnership’s work.' })
  @Allow(Permission.ReadRegister)
  async cspLead(@Parent() district: District, @CurrentLoad() load: Load): Promise<Post | null> {
    return district.cspLeadId ? load.one(postById, district.cspLeadId) : null;
  }

  @ResolveField(() => [Organisation], { nullable: true, description: 'The responsible authorities that make up its partnership, as the agreement lists them for every district.' })
  @Allow(Permission.ReadRegister)
  async responsibleAuthorities(@CurrentLoad() load: Load, @AsOn() day: string): Promise<Organisation[]> {
    return (await load.one(organisationsOn(day), 'all')).filter(({ responsibleAuthority }) => responsibleAuthority);
  }

  @ResolveField(() => [PrecisionArea], { description: 'The precision areas in it today; none for most districts.' })
  @Allow(Permission.ReadRegister)
  precisionAreas(@Parent() district: District, @CurrentLoad() load: Load, @AsOn() day: string): Promise<PrecisionArea[]> {
    return load.one(precisionAreasOn(day), district.id);
  }
}
