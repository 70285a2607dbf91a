import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { Day } from '../platform/graphql/scalars.js';

/** The days of one cycle around a meeting. */
@ObjectType({ description: 'The days of one cycle around a meeting.' })
@InputType('TimetableInput', { description: 'The days of one cycle around a meeting.' })
export class Timetable {
  @Field(() => Day, { description: 'The call for updates opens.' })
  @Column('date')
  callOpensOn: string;

  @Field(() => Day, { description: 'Leads who have not submitted are reminded.' })
  @Column('date')
  remindOn: string;

  @Field(() => Day, { description: 'Leads who still have not submitted are reminded again.' })
  @Column('date')
  remindAgainOn: string;

  @Field(() => Day, { description: 'Updates are due, at the end of this day.' })
  @Column('date')
  dueOn: string;

  @Field(() => Day, { description: 'The coordinator has accepted or returned every update.' })
  @Column('date')
  reviewBy: string;

  @Field(() => Day, { description: 'The pack is frozen.' })
  @Column('date')
  freezeOn: string;

  @Field(() => Day, { description: 'The pack goes out to members.' })
  @Column('date')
  packOutOn: string;

  @Field(() => Day, { description: 'Draft minutes and action notices are due, after the meeting.' })
  @Column('date')
  minutesDueOn: string;
}
