import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../platform/graphql/scalars.js';

export enum ActionState {
  OPEN = 'OPEN',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}
registerEnumType(ActionState, { name: 'ActionState', description: 'Whether an action is still to be done.' });

/** Where an action comes from. */
export enum BornOf {
  NextStep = 'NEXT_STEP',
  DistrictPlan = 'DISTRICT_PLAN',
}

/** What somebody must do by when. A next step of an update is one, an action of a district's plan another. */
@ObjectType('NextStep', { description: 'A next step of an update: what somebody must do by when.' })
@Entity()
export class Action {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  bornOf: BornOf;

  /** The update, decision or plan that it was born of. */
  @Column('uuid')
  bornOfId: string;

  @Column('int')
  position: number;

  @Field({ description: 'What is to be done; empty while it is being written.' })
  @Column('text')
  text: string;

  @Field({ description: 'Who does it; empty while it is being written.' })
  @Column('text')
  owner: string;

  @Field(() => Day, { nullable: true, description: 'By when; null while it is being written.' })
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Field(() => ActionState, { description: 'Whether it is still to be done.' })
  @Column('text', { default: ActionState.OPEN })
  state: ActionState;
}
