import { Field, ObjectType } from '@nestjs/graphql';
import { Action } from '../../actions/action.entity.js';
import { Day } from '../../platform/graphql/scalars.js';
import { Outcome, PromiseState } from '../judgements.js';

@ObjectType({ description: 'A next step of an earlier meeting, and what this update says became of it.' })
export class LastStep {
  @Field(() => Action, { description: 'The step. It has one life across meetings: its day and state are those of today.' })
  step: Action;

  @Field(() => Outcome, { description: 'Done, still going or dropped.' })
  outcome: Outcome;

  @Field(() => Day, { nullable: true, description: 'The day that was promised before.' })
  wasDueOn: string | null;

  @Field(() => Day, { nullable: true, description: 'The new day of a step that is still going.' })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was dropped, or moved.' })
  reason: string | null;

  @Field(() => PromiseState, { description: 'Whether the promise was kept.' })
  promise: PromiseState;
}
