import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { NotFound } from '../../platform/errors/errors.js';
import { OnDay } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { postsOfPerson } from '../governance.loaders.js';
import { Person } from './person.entity.js';
import { PostHolder } from './post-holder.entity.js';

@Resolver(() => Person)
export class PeopleResolver {
  constructor(private readonly db: DataSource) {}

  @Query(() => Person, { description: 'One person.' })
  @Allow(Permission.ReadRegister)
  async person(@Args('slug', { description: 'The person’s name in web addresses.' }) slug: string, @OnDay() _on: string | null): Promise<Person> {
    const person = await this.db.getRepository(Person).findOneBy({ slug });
    if (!person) throw new NotFound('Person');
    return person;
  }

  @ResolveField(() => [PostHolder], { description: 'The posts the person has, had or will have, newest first.' })
  @Allow(Permission.ReadRegister)
  posts(@Parent() person: Person, @CurrentLoad() load: Load): Promise<PostHolder[]> {
    return load.one(postsOfPerson, person.id);
  }
}
