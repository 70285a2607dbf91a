import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, Max, Min, ValidateNested } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { CreateMeetingInput } from './meeting.inputs.js';

@InputType({ description: 'Several meetings at once, each as it shall be: all of them, or none.' })
export class CreateMeetingsInput {
  @Field(() => [CreateMeetingInput])
  @ArrayNotEmpty({ message: 'Give at least one day.' })
  @ArrayMaxSize(LIMITS.series, { message: 'Plan at most $constraint1 meetings at once.' })
  @ValidateNested({ each: true })
  @Type(() => CreateMeetingInput)
  meetings: CreateMeetingInput[];
}

const FURTHEST = { message: 'Count at most 120 working days before or after the meeting.' };

@InputType({ description: 'How the timetable of new meetings shall be counted, in working days before (negative) or after the meeting.' })
export class TimetableDefaultsInput {
  @Field(() => Int, { description: 'The version you edited.' })
  version: number;

  @Field(() => Int)
  @Min(-120, FURTHEST)
  @Max(120, FURTHEST)
  callOpensOn: number;

  @Field(() => Int)
  @Min(-120, FURTHEST)
  @Max(120, FURTHEST)
  remindOn: number;

  @Field(() => Int)
  @Min(-120, FURTHEST)
  @Max(120, FURTHEST)
  remindAgainOn: number;

  @Field(() => Int)
  @Min(-120, FURTHEST)
  @Max(120, FURTHEST)
  dueOn: number;

  @Field(() => Int)
  @Min(-120, FURTHEST)
  @Max(120, FURTHEST)
  reviewBy: number;

  @Field(() => Int)
  @Min(-120, FURTHEST)
  @Max(120, FURTHEST)
  freezeOn: number;

  @Field(() => Int)
  @Min(-120, FURTHEST)
  @Max(120, FURTHEST)
  packOutOn: number;

  @Field(() => Int)
  @Min(-120, FURTHEST)
  @Max(120, FURTHEST)
  minutesDueOn: number;
}

export enum CountBy {
  OWN = 'OWN',
  DEFAULTS = 'DEFAULTS',
}
registerEnumType(CountBy, { name: 'CountBy', description: 'How a timetable is counted anew: by the counts that the meeting has now, or by those of the partnership.' });
