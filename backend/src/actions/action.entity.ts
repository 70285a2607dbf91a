import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../platform/graphql/scalars.js';

export enum ActionState {
  OPEN = 'OPEN',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}
registerEnumType(ActionState, { name: 'ActionState', description: 'Whether an action is still to be done.' });

export enum BornOf {
  NEXT_STEP = 'NEXT_STEP',
  DISTRICT_PLAN = 'DISTRICT_PLAN',
}
registerEnumType(BornOf, { name: 'BornOf', description: 'What an action comes from: a next step of an update, or the plan of a district.' });

/** What somebody must do by when. A next step of an update is one, an action of a district's plan another. */
@ObjectType({ description: 'What somebody must do by when, wherever it was promised.' })
@Entity()
export class Action {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field(() => BornOf, { description: 'What it comes from.' })
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
