import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../platform/graphql/input.pipe.js';
import { Day } from '../platform/graphql/scalars.js';
import { Timetable } from './timetable.js';

@InputType({ description: 'A new meeting. Its timetable is counted back in working days and can be edited.' })
export class CreateMeetingInput {
  @Field(() => Day, { description: 'The day it is held: today or later.' })
  heldOn: string;

  @Field(() => String, { nullable: true, description: 'What it is called; by default after its day.' })
  @IsOptional()
  @MaxLength(LIMITS.title, tooLong('The title'))
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is held.' })
  @IsOptional()
  @MaxLength(LIMITS.title, tooLong('The venue'))
  venue?: string | null;
}

@InputType({ description: 'Opens the call of a meeting again, for a new version of its pack.' })
export class ReopenCallInput {
  @Field(() => ID)
  meetingId: string;

  @Field({ description: 'Why; it stands on the cover of the new version, for every reader.' })
  @IsNotEmpty({ message: 'Say why the pack needs a new version.' })
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  reason: string;

  @Field(() => [ID], { description: 'Updates that their leads may write again: accepted ones and those not received. All others stay as they are.' })
  @ArrayMaxSize(200)
  requestIds: string[];

  @Field(() => Day, { nullable: true, description: 'By when those are due; from today to the day of the meeting.' })
  dueOn?: string | null;
}

@InputType({ description: 'Cancels a meeting that will not take place.' })
export class CancelMeetingInput {
  @Field(() => ID)
  meetingId: string;

  @Field({ description: 'Why; everybody who opens the meeting reads it.' })
  @IsNotEmpty({ message: 'Say why the meeting is cancelled.' })
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  reason: string;
}

@InputType({ description: 'A meeting as it shall be. Refused with reasons when days are out of order.' })
export class EditMeetingInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version you edited.' })
  version: number;

  @Field({ description: 'What it is called.' })
  @IsNotEmpty({ message: 'Enter a title.' })
  @MaxLength(LIMITS.title, tooLong('The title'))
  title: string;

  @Field(() => String, { nullable: true, description: 'Where it is held.' })
  @IsOptional()
  @MaxLength(LIMITS.title, tooLong('The venue'))
  venue?: string | null;

  @Field(() => Day, { description: 'The day it is held.' })
  heldOn: string;

  @Field(() => Timetable, { description: 'The days of its cycle.' })
  @Type(() => Timetable)
  timetable: Timetable;
}

@InputType({ description: 'Asks for updates on themes that are reported only when asked.' })
export class AskAlsoInput {
  @Field(() => ID)
  meetingId: string;

  @Field(() => [ID], { description: 'The ad hoc themes.' })
  @ArrayNotEmpty({ message: 'Choose at least one theme.' })
  @ArrayMaxSize(LIMITS.objectives, { message: 'Choose at most $constraint1 themes.' })
  themeIds: string[];
}
