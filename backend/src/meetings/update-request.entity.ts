import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime, Day } from '../platform/graphql/scalars.js';
import { UpdateRequestState } from './update-request-state.js';

export enum UpdateForm {
  MONITORED = 'MONITORED',
  ASSURANCE = 'ASSURANCE',
}
registerEnumType(UpdateForm, { name: 'UpdateForm', description: 'Which questions an update answers: the monitored form or the assurance form.' });

/** What a call asks of one theme or locality. It always exists once the call is open, so it carries the state. */
@ObjectType({ description: 'What a call asks of one theme or locality.' })
@Entity()
export class UpdateRequest {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  themeId: string;

  @Field(() => UpdateForm, { description: 'Follows from the reporting mode on the day the call opened.' })
  @Column('text')
  form: UpdateForm;

  @Field(() => UpdateRequestState, { description: 'Where it is on its way.' })
  @Column('text', { default: UpdateRequestState.NOT_STARTED })
  state: UpdateRequestState;

  @Field(() => Day, { description: 'The update is due at the end of this day.' })
  @Column('date')
  dueOn: string;

  /** May quote the draft, so `updates/` decides who reads it. */
  @Column('text', { nullable: true })
  returnComment: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the coordinator last returned it.' })
  @Column('timestamptz', { nullable: true })
  returnedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last submitted.' })
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { nullable: true })
  submittedByPostId: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody last did anything with it.' })
  @Column('timestamptz', { nullable: true })
  lastActivityAt: Date | null;
}
