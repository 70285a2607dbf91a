import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Priority } from '../../agreement/priorities/priority.entity.js';
import { Day } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'A priority of the agreement that actions of a district’s plan serve.' })
export class ServedPriority {
  @Field(() => Priority, { description: 'The priority.' })
  priority: Priority;

  @Field(() => Int, { description: 'How many actions of the plan serve it.' })
  actions: number;

  @Field(() => Int, { description: 'How many of them are open.' })
  open: number;

  @Field(() => Day, { nullable: true, description: 'The last day for which progress with one of them was noted; empty where none was.' })
  lastNotedOn: string | null;
}
