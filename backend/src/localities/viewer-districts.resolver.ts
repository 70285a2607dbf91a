import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource, In } from 'typeorm';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { effectiveOn } from '../governance/effective-dates.js';
import { ViewerType } from '../identity/viewer.resolver.js';
import { Clock } from '../platform/time/clock.js';
import { District } from './district.entity.js';

/** The districts whose partnership the viewer's posts chair or lead. */
@Resolver(() => ViewerType)
export class ViewerDistrictsResolver {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  @ResolveField(() => [District], { nullable: true, description: 'The districts whose Community Safety Partnership the viewer’s posts chair or lead today.' })
  @Allow(Permission.ReadRegister)
  async districts(@Parent() viewer: ViewerType): Promise<District[]> {
    if (viewer.postIds.length === 0) return [];
    const posts = In([...viewer.postIds]);
    return this.db.getRepository(District).createQueryBuilder('district')
      .where([{ cspChairId: posts }, { cspLeadId: posts }]).andWhere(...effectiveOn('district', this.clock.today()))
      .orderBy('district.name').getMany();
  }
}
