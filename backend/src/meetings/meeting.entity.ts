import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime, Day } from '../platform/graphql/scalars.js';
import { MeetingState } from './meeting-state.js';
import { Timetable } from './timetable.js';

/** A meeting of the partnership, whose standing item is performance. */
@ObjectType({ description: 'A meeting of the partnership, whose standing item is performance.' })
@Entity()
export class Meeting {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field({ description: 'What the meeting is called.' })
  @Column('text')
  title: string;

  @Field(() => Day, { description: 'The day it is held.' })
  @Column('date')
  heldOn: string;

  @Field(() => String, { nullable: true, description: 'Where it is held; null when not said yet.' })
  @Column('text', { nullable: true })
  venue: string | null;

  @Field(() => MeetingState, { description: 'Where it is in its cycle.' })
  @Column('text', { default: MeetingState.PLANNED })
  state: MeetingState;

  @Field(() => Timetable, { description: 'The days of its cycle.' })
  @Column(() => Timetable, { prefix: false })
  timetable: Timetable;

  @Field(() => Int, { description: 'Moves with every edit; send it back when you edit.' })
  @Column('int', { default: 1 })
  version: number;

  @Field({ description: 'True for the trial content of an installation without a database of its own.' })
  @Column('boolean', { default: false })
  illustrative: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When the call was opened.' })
  @Column('timestamptz', { nullable: true })
  callOpenedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why its call is open again for a new version of its pack; null when it is not.' })
  @Column('text', { nullable: true })
  reopenReason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the call was opened again.' })
  @Column('timestamptz', { nullable: true })
  reopenedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The post or account that opened it again.' })
  @Column('text', { nullable: true })
  reopenedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null when it was not.' })
  @Column('text', { nullable: true })
  cancelReason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled.' })
  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The post or account that cancelled it.' })
  @Column('text', { nullable: true })
  cancelledBy: string | null;

  @Column('text', { nullable: true })
  editedBy: string | null;

  @Column('timestamptz', { nullable: true })
  editedAt: Date | null;
}
