import { Field, ObjectType } from '@nestjs/graphql';
import { Person } from '../../governance/people/person.entity.js';
import { Post } from '../../governance/people/post.entity.js';
import { Day } from '../../platform/graphql/scalars.js';
import { LeadCapacity } from './lead-officer.entity.js';

@ObjectType({ description: 'The days for which a person, or a vacant post, answered for a theme.' })
export class LeadSpell {
  @Field(() => LeadCapacity, { description: 'Lead officer or deputy.' })
  capacity: LeadCapacity;

  @Field(() => Post, { description: 'The post.' })
  post: Post;

  @Field(() => Person, { nullable: true, description: 'Who was in the post; empty: vacant, or not named.' })
  person: Person | null;

  @Field(() => Day, { nullable: true, description: 'The first day of it; empty where nobody has said.' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day on which it no longer was so; empty while it is.' })
  until: string | null;
}
