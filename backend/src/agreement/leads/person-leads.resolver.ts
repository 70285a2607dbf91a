import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { holdsOn } from '../../governance/effective-dates.js';
import { postsOfPerson } from '../../governance/governance.loaders.js';
import { Person } from '../../governance/people/person.entity.js';
import { AsOn } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { leadsOfPostOn } from '../agreement.loaders.js';
import { LeadOfficer } from './lead-officer.entity.js';

@Resolver(() => Person)
export class PersonLeadsResolver {
  @ResolveField(() => [LeadOfficer], { nullable: true, description: 'What the person answers for today, through the posts they hold.' })
  @Allow(Permission.ReadRegister)
  async leads(@Parent() person: Person, @CurrentLoad() load: Load, @AsOn() day: string): Promise<LeadOfficer[]> {
    const held = (await load.one(postsOfPerson, person.id)).filter(holder => holdsOn(holder, day));
    return (await Promise.all(held.map(({ postId }) => load.one(leadsOfPostOn(day), postId)))).flat();
  }
}
