import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';

@InputType({ description: 'An objective that a priority contributes to.' })
export class ContributionInput {
  @Field(() => ID, { description: 'The objective of a partner’s plan.' })
  @IsUUID(undefined, { message: 'This is not an objective of a plan.' })
  objectiveId: string;

  @Field(() => String, { nullable: true, description: 'How the priority contributes to it.' })
  @IsOptional()
  @MaxLength(LIMITS.reason, tooLong('How it contributes'))
  note?: string | null;
}

@InputType({ description: 'What changes in the contributions of one priority. What is not named stays as it is.' })
export class ChangeContributionsInput {
  @Field(() => ID, { description: 'The priority.' })
  @IsUUID(undefined, { message: 'This is not a priority.' })
  priorityId: string;

  @Field(() => [ContributionInput], { description: 'Contributions as they shall be, new ones and those whose note changes.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(LIMITS.objectives, { message: 'Choose at most $constraint1 objectives at once.' })
  @Type(() => ContributionInput)
  contributes: ContributionInput[];

  @Field(() => [ID], { description: 'The objectives that it contributes to no longer.' })
  @IsUUID(undefined, { each: true, message: 'This is not an objective of a plan.' })
  @ArrayMaxSize(LIMITS.objectives, { message: 'Choose at most $constraint1 objectives at once.' })
  ends: string[];
}
