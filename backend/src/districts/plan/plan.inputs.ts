import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsNotEmpty, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { ActionState } from '../../actions/action.entity.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';

const WRONG_YEAR = { message: 'Enter the year in which the plan begins, for example 2026.' };

@InputType({ description: 'Begins the plan of a district for a year.' })
export class BeginDistrictPlanInput {
  @Field({ description: 'The district’s name in web addresses.' })
  @MaxLength(LIMITS.address, { message: 'This is not a district.' })
  districtSlug: string;

  @Field(() => Int, { description: 'The year in which it begins: 2026 for April 2026 to March 2027.' })
  @Min(1998, WRONG_YEAR)
  @Max(2100, WRONG_YEAR)
  year: number;
}

@InputType({ isAbstract: true })
abstract class Versioned {
  @Field(() => ID, { nullable: true, description: 'Which one; empty: a new one.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is not a part of the plan.' })
  id: string | null;

  @Field(() => Int, { description: 'The version you edited; 0 for a new one.' })
  version: number;
}

@InputType({ description: 'A sub-group of a plan: a new one, or what one is to be from now on.' })
export class SaveSubGroupInput extends Versioned {
  @Field(() => ID, { description: 'The plan.' })
  @IsUUID(undefined, { message: 'This is not a plan.' })
  planId: string;

  @Field({ description: 'Its name.' })
  @IsNotEmpty({ message: 'Enter the name of the sub-group.' })
  @MaxLength(LIMITS.title, tooLong('The name'))
  name: string;

  @Field({ description: 'What it is responsible for.' })
  @IsNotEmpty({ message: 'Say what it is responsible for.' })
  @MaxLength(LIMITS.comment, tooLong('What it is responsible for'))
  responsibilities: string;
}

@InputType({ description: 'An objective of a sub-group: a new one, or what one is to be from now on.' })
export class SaveObjectiveInput extends Versioned {
  @Field(() => ID, { description: 'The sub-group.' })
  @IsUUID(undefined, { message: 'Choose a sub-group.' })
  subGroupId: string;

  @Field({ description: 'The objective.' })
  @IsNotEmpty({ message: 'Enter the objective.' })
  @MaxLength(LIMITS.reason, tooLong('The objective'))
  text: string;

  @Field(() => String, { nullable: true, description: 'By what it is known to be reached; empty: none is set.' })
  @IsOptional()
  @MaxLength(LIMITS.reason, tooLong('The target'))
  target: string | null;
}

@InputType({ description: 'Takes a part out of a plan.' })
export class RemovePlanPartInput {
  @Field(() => ID, { description: 'The sub-group or objective.' })
  @IsUUID(undefined, { message: 'This is not a part of the plan.' })
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;
}

@InputType({ description: 'Puts a part of a plan elsewhere among those of its kind.' })
export class MovePlanPartInput {
  @Field(() => ID, { description: 'The sub-group or objective.' })
  @IsUUID(undefined, { message: 'This is not a part of the plan.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The one before which it is to stand: another sub-group of the plan, another objective of the same sub-group. Empty: it is to stand last.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is not a part of the plan.' })
  before: string | null;
}

@InputType({ description: 'An action of a plan: a new one, or what one is to be from now on.' })
export class SavePlanActionInput extends Versioned {
  @Field(() => ID, { description: 'The plan.' })
  @IsUUID(undefined, { message: 'This is not a plan.' })
  planId: string;

  @Field(() => ID, { nullable: true, description: 'The objective that it is for; empty: for the plan as a whole.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose an objective of the plan, or none.' })
  objectiveId: string | null;

  @Field({ description: 'What is to be done.' })
  @IsNotEmpty({ message: 'Say what is to be done.' })
  @MaxLength(LIMITS.step, tooLong('What is to be done'))
  text: string;

  @Field(() => ID, { description: 'Who does it: a post or an organisation of the register.' })
  @IsUUID(undefined, { message: 'Choose the post or the organisation that does it.' })
  ownerId: string;

  @Field(() => [ID], { description: 'The organisations that work on it too.' })
  @ArrayMaxSize(LIMITS.agencies, { message: 'Choose at most $constraint1 partners.' })
  @IsUUID(undefined, { each: true, message: 'Choose partners from the register.' })
  partnerIds: string[];

  @Field(() => Day, { description: 'By when.' })
  dueOn: string;

  @Field(() => [ID], { description: 'The priorities of the agreement that it serves.' })
  @ArrayMaxSize(LIMITS.themesAtOnce, { message: 'Choose at most $constraint1 priorities.' })
  @IsUUID(undefined, { each: true, message: 'Choose priorities of the agreement.' })
  priorityIds: string[];

  @Field(() => [ID], { description: 'The precision areas of the district that it is for; none: not for one of them.' })
  @ArrayMaxSize(LIMITS.precisionAreas, { message: 'Choose at most $constraint1 precision areas.' })
  @IsUUID(undefined, { each: true, message: 'Choose precision areas of the district.' })
  precisionAreaIds: string[];
}

@InputType({ description: 'Says how far an action was on a day, and whether it is still to be done.' })
export class NotePlanProgressInput {
  @Field(() => ID, { description: 'The action.' })
  @IsUUID(undefined, { message: 'This is not an action.' })
  id: string;

  @Field(() => Day, { description: 'The day that it is about.' })
  notedOn: string;

  @Field({ description: 'How far it was.' })
  @IsNotEmpty({ message: 'Say how far it is.' })
  @MaxLength(LIMITS.reason, tooLong('How far it is'))
  text: string;

  @Field(() => ActionState, { description: 'Whether it is still to be done.' })
  state: ActionState;
}
