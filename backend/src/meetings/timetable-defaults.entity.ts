import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../platform/graphql/scalars.js';

/** How the timetable of a new meeting is counted: working days before (−) or after (+) it. One row: the partnership's own. */
@ObjectType({ description: 'How the timetable of a new meeting is counted, in working days before (negative) or after it.' })
@Entity()
export class TimetableDefaults {
  @PrimaryColumn('boolean', { default: true })
  id: boolean;

  @Field(() => Int)
  @Column('int')
  callOpensOn: number;

  @Field(() => Int)
  @Column('int')
  remindOn: number;

  @Field(() => Int)
  @Column('int')
  remindAgainOn: number;

  @Field(() => Int)
  @Column('int')
  dueOn: number;

  @Field(() => Int)
  @Column('int')
  reviewBy: number;

  @Field(() => Int)
  @Column('int')
  freezeOn: number;

  @Field(() => Int)
  @Column('int')
  packOutOn: number;

  @Field(() => Int)
  @Column('int')
  minutesDueOn: number;

  @Field(() => Int, { description: 'Moves with every edit; send it back when you edit.' })
  @Column('int', { default: 1 })
  version: number;

  @Field(() => String, { nullable: true, description: 'The post or account that changed them last; null while they are as they came.' })
  @Column('text', { nullable: true })
  editedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  @Column('timestamptz', { nullable: true })
  editedAt: Date | null;
}
