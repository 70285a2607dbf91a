import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { deprivationOn } from '../deprivation/deprivation.loaders.js';
import { Deprivation } from '../deprivation/deprivation.type.js';
import { isIndicativeOn } from '../extents/extents.loaders.js';
import { indicativeInWords } from '../extents/indicative-in-words.js';
import { AreaLevel } from './area-level.js';
import { Area } from './area.entity.js';

@Resolver(() => Area)
export class AreasResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => String, { nullable: true, description: 'Why every figure of it is indicative: nobody has confirmed which small areas make it up; empty where that is known.' })
  @Allow(Permission.ReadMeasures)
  async indicative(@Parent() { code, level, name }: Area, @CurrentLoad() load: Load): Promise<string | null> {
    if (level !== AreaLevel.PRECISION_AREA || !(await load.one(isIndicativeOn(this.clock.today()), code))) return null;
    return indicativeInWords([name]);
  }

  @ResolveField(() => Deprivation, { nullable: true, description: 'How deprived its small areas are; empty where no index names any of them.' })
  @Allow(Permission.ReadMeasures)
  deprivation(@Parent() { id }: Area, @CurrentLoad() load: Load): Promise<Deprivation | null> {
    return load.one(deprivationOn(this.clock.today()), id);
  }
}
