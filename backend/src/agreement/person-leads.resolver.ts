import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { holdsOn } from '../governance/effective-dates.js';
import { postsOfPerson } from '../governance/governance.loaders.js';
import { Person } from '../governance/person.entity.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { Clock } from '../platform/time/clock.js';
import { leadsOfPostOn } from './agreement.loaders.js';
import { LeadOfficer } from './lead-officer.entity.js';

@Resolver(() => Person)
export class PersonLeadsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => [LeadOfficer], { nullable: true, description: 'What the person answers for today, through the posts they hold.' })
  @Allow(Permission.ReadRegister)
  async leads(@Parent() person: Person, @CurrentLoad() load: Load): Promise<LeadOfficer[]> {
    const today = this.clock.today();
    const held = (await load.one(postsOfPerson, person.id)).filter(holder => holdsOn(holder, today));
    return (await Promise.all(held.map(({ postId }) => load.one(leadsOfPostOn(today), postId)))).flat();
  }
}
