import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsNotEmpty, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';

const MOST = 12;

@InputType({ description: 'One of the priorities that a priority is split into.' })
export class SplitPartInput {
  @Field({ description: 'Its name.' })
  @IsNotEmpty({ message: 'Enter the name of the new priority.' })
  @MaxLength(LIMITS.title, tooLong('The name'))
  name: string;

  @Field(() => [ID], { description: 'The themes that go under it.' })
  @ArrayMaxSize(50, { message: 'That is more themes than a priority can have.' })
  @IsUUID(undefined, { each: true, message: 'This is not a theme.' })
  themeIds: string[];
}

@InputType({ description: 'Splits a priority into several from a day on.' })
export class SplitPriorityInput {
  @Field(() => ID, { description: 'The priority.' })
  @IsUUID(undefined, { message: 'This is not a priority.' })
  priorityId: string;

  @Field(() => [SplitPartInput], { description: 'What it becomes; between them they take each of its themes once.' })
  @ArrayMinSize(2, { message: 'A priority is split into two or more.' })
  @ArrayMaxSize(MOST, { message: `A priority is split into at most ${MOST}.` })
  @ValidateNested({ each: true })
  @Type(() => SplitPartInput)
  into: SplitPartInput[];

  @Field({ description: 'Why, or who decided it.' })
  @IsNotEmpty({ message: 'Say why, or who decided it.' })
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  reason: string;

  @Field(() => Day, { description: 'The first day of what it becomes.' })
  from: string;
}

@InputType({ description: 'Merges several priorities into one from a day on.' })
export class MergePrioritiesInput {
  @Field(() => [ID], { description: 'The priorities; all their themes go under the new one.' })
  @ArrayMinSize(2, { message: 'Choose two or more priorities to merge.' })
  @ArrayMaxSize(MOST, { message: `At most ${MOST} priorities are merged at once.` })
  @IsUUID(undefined, { each: true, message: 'This is not a priority.' })
  priorityIds: string[];

  @Field({ description: 'The name of what they become.' })
  @IsNotEmpty({ message: 'Enter the name of the new priority.' })
  @MaxLength(LIMITS.title, tooLong('The name'))
  name: string;

  @Field({ description: 'Why, or who decided it.' })
  @IsNotEmpty({ message: 'Say why, or who decided it.' })
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  reason: string;

  @Field(() => Day, { description: 'The first day of what they become.' })
  from: string;
}
