import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActionState } from '../../actions/action.entity.js';
import { Day } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'An action of a district’s plan: what a post or an organisation does by when, and which priorities it serves.' })
export class PlannedAction {
  @Field(() => ID, { description: 'Identifies the action.' })
  id: string;

  planId: string;

  @Field({ description: 'What is to be done.' })
  text: string;

  @Field({ description: 'The post or organisation that does it, as it was called when it was entered.' })
  owner: string;

  @Field(() => ID, { nullable: true, description: 'That post; empty where an organisation does it.' })
  ownerPostId: string | null;

  @Field(() => ID, { nullable: true, description: 'That organisation; empty where a post does it.' })
  ownerOrganisationId: string | null;

  @Field(() => ID, { nullable: true, description: 'The objective of a sub-group that it is for; empty: for the plan as a whole.' })
  objectiveId: string | null;

  @Field(() => Day, { description: 'By when.' })
  dueOn: string;

  @Field(() => ActionState, { description: 'Whether it is still to be done.' })
  state: ActionState;

  @Field(() => Int, { description: 'Send it back with a change.' })
  version: number;
}
