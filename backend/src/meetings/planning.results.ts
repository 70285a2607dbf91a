import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { EditConflict } from '../platform/graphql/edit-conflict.js';
import { Day } from '../platform/graphql/scalars.js';
import { TimetableDefaults } from './timetable-defaults.entity.js';
import { Timetable } from './timetable.js';

@ObjectType({ description: 'What a day would mean for a meeting that is not planned yet.' })
export class MeetingDay {
  @Field(() => Day)
  heldOn: string;

  @Field({ description: 'What it would be called.' })
  title: string;

  @Field(() => Timetable, { description: 'The days of its cycle.' })
  timetable: Timetable;

  @Field(() => [String], { description: 'What to look at first: a weekend, a bank holiday, a day that is taken or past.' })
  warnings: string[];
}

export const EditTimetableDefaultsResult = createUnionType({
  name: 'EditTimetableDefaultsResult', types: () => [TimetableDefaults, EditConflict] as const, resolveType: (value: object) => value.constructor,
});
