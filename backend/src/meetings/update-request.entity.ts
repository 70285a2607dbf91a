import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime, Day } from '../platform/graphql/scalars.js';
import { UpdateRequestState } from './update-request-state.js';

export enum UpdateForm {
  MONITORED = 'MONITORED',
  ASSURANCE = 'ASSURANCE',
}
registerEnumType(UpdateForm, { name: 'UpdateForm', description: 'Which questions an update answers: the monitored form or the assurance form.' });

export enum ArrivedBy {
  MAIL = 'MAIL',
  PHONE = 'PHONE',
  IN_PERSON = 'IN_PERSON',
  OTHER = 'OTHER',
}
registerEnumType(ArrivedBy, { name: 'ArrivedBy', description: 'How an update reached the coordinator who submitted it for its lead.' });

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

  @Field({ description: 'Whether a district reports of its own accord: nobody asked, so it is never late, not received or a nil return, and is listed for others from when it was first submitted.' })
  @Column('boolean', { default: false })
  voluntary: boolean;

  @Field(() => UpdateForm, { description: 'Follows from the reporting mode on the day the call opened.' })
  @Column('text')
  form: UpdateForm;

  @Field(() => UpdateRequestState, { description: 'Where it is on its way.' })
  @Column('text', { default: UpdateRequestState.NOT_STARTED })
  state: UpdateRequestState;

  @Field(() => Day, { description: 'The update is due at the end of this day.' })
  @Column('date')
  dueOn: string;

  @Field(() => Day, { nullable: true, description: 'The day that the coordinator gave this one request instead of the call’s own; null when it was not extended.' })
  @Column('date', { nullable: true })
  extendedUntil: string | null;

  /** May speak of a person, so `updates/` decides who reads it. */
  @Column('text', { nullable: true })
  extensionReason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last submitted, whatever happened then; null while it never was.' })
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { nullable: true })
  submittedByPostId: string | null;

  @Field(() => ArrivedBy, { nullable: true, description: 'How the update reached the coordinator, who submitted it on the lead’s behalf; null when the lead did.' })
  @Column('text', { nullable: true })
  arrivedBy: ArrivedBy | null;

  /** How the lead agreed to what the coordinator submitted for them; `updates/` decides who reads it. */
  @Column('text', { nullable: true })
  agreement: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody last did anything with it.' })
  @Column('timestamptz', { nullable: true })
  lastActivityAt: Date | null;
}
