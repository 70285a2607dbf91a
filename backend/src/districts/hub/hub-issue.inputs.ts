import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsNotEmpty, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';
import { ReferralType } from './hub-issue.entity.js';

const NOT_AN_ISSUE = { message: 'This is not an issue of the hub.' };

@InputType({ description: 'What was asked about as a possible name, and is not the name of a person.' })
export class NotANameInput {
  @Field({ description: 'As it was asked about.' })
  @MaxLength(LIMITS.reason, { message: 'Take out the names of people.' })
  words: string;
}

@InputType({ isAbstract: true })
abstract class Confirmed {
  @Field(() => [NotANameInput], { defaultValue: [], description: 'What was asked about as a possible name, and is none.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(LIMITS.notNames, { message: 'Take out the names of people.' })
  @Type(() => NotANameInput)
  notNames: NotANameInput[];
}

/** All that is said of an issue while it is open. */
@InputType({ isAbstract: true })
export abstract class HubIssueWords extends Confirmed {
  @Field(() => ReferralType, { description: 'What kind of referral brought it.' })
  referralType: ReferralType;

  @Field(() => ID, { nullable: true, description: 'The theme of the agreement that it belongs to; empty: none.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a theme of the agreement, or none.' })
  themeId: string | null;

  @Field({ description: 'The code of the area it is about: a precision area, a ward or the whole district.' })
  @IsNotEmpty({ message: 'Choose where it is.' })
  @MaxLength(LIMITS.title, { message: 'Choose where it is.' })
  area: string;

  @Field(() => [ID], { description: 'The agencies that work on it.' })
  @ArrayMinSize(1, { message: 'Choose at least one agency.' })
  @ArrayMaxSize(LIMITS.agencies, { message: 'Choose at most $constraint1 agencies.' })
  @IsUUID(undefined, { each: true, message: 'Choose agencies from the register.' })
  agencyIds: string[];

  @Field({ description: 'What the issue is, about the place and not about people.' })
  @IsNotEmpty({ message: 'Say what the issue is.' })
  @MaxLength(LIMITS.reason, tooLong('What the issue is'))
  summary: string;

  @Field(() => String, { nullable: true, description: 'What is done next; empty where nothing is agreed yet.' })
  @IsOptional()
  @MaxLength(LIMITS.reason, tooLong('The next step'))
  nextStep: string | null;

  @Field(() => Day, { description: 'The day on which the hub took it up.' })
  openedOn: string;
}

@InputType({ description: 'Takes an issue up in the hub of a district.' })
export class OpenHubIssueInput extends HubIssueWords {
  @Field({ description: 'The district’s name in web addresses.' })
  @MaxLength(LIMITS.address, { message: 'This is not a district.' })
  districtSlug: string;
}

@InputType({ description: 'Says something else of an open issue. All of it is sent; what did not change stays.' })
export class EditHubIssueInput extends HubIssueWords {
  @Field(() => ID, { description: 'The issue.' })
  @IsUUID(undefined, NOT_AN_ISSUE)
  id: string;

  @Field(() => Int, { description: 'The version you edited.' })
  version: number;
}

@InputType({ description: 'Closes an issue with its outcome.' })
export class CloseHubIssueInput extends Confirmed {
  @Field(() => ID, { description: 'The issue.' })
  @IsUUID(undefined, NOT_AN_ISSUE)
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => Day, { description: 'The day on which it was closed.' })
  closedOn: string;

  @Field({ description: 'What came of it, about the place and not about people.' })
  @IsNotEmpty({ message: 'Say what came of it.' })
  @MaxLength(LIMITS.reason, tooLong('The outcome'))
  outcome: string;
}

@InputType({ description: 'Takes a closed issue up again: its outcome is taken away.' })
export class ReopenHubIssueInput {
  @Field(() => ID, { description: 'The issue.' })
  @IsUUID(undefined, NOT_AN_ISSUE)
  id: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;
}
