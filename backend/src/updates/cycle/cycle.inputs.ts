import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsNotEmpty, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { ArrivedBy } from '../../meetings/update-request.entity.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';
import { UpdateSection } from '../judgements.js';

@InputType({ description: 'A comment on one section.' })
export class SectionCommentInput {
  @Field(() => UpdateSection)
  section: UpdateSection;

  @Field({ description: 'What is missing there or to be changed.' })
  @IsNotEmpty({ message: 'Say what is missing in this section or to be changed, or leave its comment out.' })
  @MaxLength(LIMITS.comment, tooLong('The comment'))
  comment: string;
}

@InputType({ description: 'Returns a submitted update to its lead officers, or asks again where none was received. At least one comment is needed.' })
export class ReturnUpdateInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => String, { nullable: true, description: 'What is missing or to be changed in the whole of it.' })
  @IsOptional()
  @MaxLength(LIMITS.comment, tooLong('The comment'))
  comment?: string | null;

  @Field(() => [SectionCommentInput], { nullable: true, description: 'What is missing or to be changed, section by section.' })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(LIMITS.sections, { message: 'Give one comment for each section.' })
  @Type(() => SectionCommentInput)
  sections?: SectionCommentInput[] | null;
}

@InputType({ description: 'One of several updates to accept, as it was read.' })
export class ReadUpdateInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => Int, { description: 'The version of the update that you read.' })
  version: number;
}

@InputType({ description: 'Accepts several submitted updates at once.' })
export class AcceptUpdatesInput {
  @Field(() => [ReadUpdateInput])
  @ArrayNotEmpty({ message: 'Choose at least one update.' })
  @ArrayMaxSize(LIMITS.together, { message: 'Accept at most $constraint1 updates at once.' })
  updates: ReadUpdateInput[];
}

@InputType({ description: 'Gives one lead officer a later day.' })
export class ExtendDeadlineInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => Day, { description: 'The new day: later than that of the call, and not after the freeze.' })
  until: string;

  @Field({ description: 'Why.' })
  @IsNotEmpty({ message: 'Give the reason for the later day.' })
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  reason: string;
}

@InputType({ description: 'Submits an update that reached the coordinator another way, on behalf of its lead.' })
export class SubmitOnBehalfInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => Int, { description: 'The version of the update that you checked.' })
  version: number;

  @Field(() => ID, { description: 'The post of the lead officer or deputy whose words they are.' })
  postId: string;

  @Field(() => ArrivedBy, { description: 'How the words reached you.' })
  arrivedBy: ArrivedBy;

  @Field({ description: 'How and when the lead agreed to what you submit.' })
  @IsNotEmpty({ message: 'Say how and when the lead officer agreed to what you submit for them.' })
  @MaxLength(LIMITS.reason, tooLong('The agreement'))
  agreement: string;
}

@InputType({ description: 'Takes a submitted update back, to write on.' })
export class WithdrawUpdateInput {
  @Field(() => ID)
  requestId: string;
}

@InputType({ description: 'Takes an acceptance back: the update waits for a decision again.' })
export class WithdrawAcceptanceInput {
  @Field(() => ID)
  requestId: string;

  @Field({ description: 'Why.' })
  @IsNotEmpty({ message: 'Give the reason for taking the acceptance back.' })
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  reason: string;
}
