import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { holdsOn } from '../governance/effective-dates.js';
import { postsOfPerson } from '../governance/governance.loaders.js';
import { Person } from '../governance/people/person.entity.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { Clock } from '../platform/time/clock.js';
import { UpdateRequest } from './update-request.entity.js';
import { UpdateRequestsService } from './update-requests.service.js';

@Resolver(() => Person)
export class PersonRequestsResolver {
  constructor(private readonly requests: UpdateRequestsService, private readonly clock: Clock) {}

  @ResolveField(() => [UpdateRequest], { nullable: true, description: 'What the running cycle still asks of them, through the posts that they hold today.' })
  @Allow(Permission.ReadUpdates)
  async owes(@Parent() person: Person, @CurrentLoad() load: Load): Promise<UpdateRequest[]> {
    const held = (await load.one(postsOfPerson, person.id)).filter(holder => holdsOn(holder, this.clock.today()));
    return this.requests.owedBy(held.map(({ postId }) => postId));
  }
}
