import { Field, ID, InputType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';
import { OrganisationKind } from '../bodies/organisation.entity.js';

@InputType({ description: 'Gives something that holds over days an end, another end, or none.' })
export class EndInput {
  @Field(() => ID, { description: 'What ends.' })
  @IsUUID(undefined, { message: 'This is not something that can end.' })
  id: string;

  @Field(() => Day, { nullable: true, description: 'The first day on which it no longer holds; empty: it goes on.' })
  until: string | null;

  @Field(() => Day, { nullable: true, description: 'The end that you saw; empty: none. Where another stands by now, nothing changes.' })
  untilSeen: string | null;
}

@InputType({ description: 'Takes out something that was entered by mistake and never took effect. The audit keeps it.' })
export class WithdrawInput {
  @Field(() => ID, { description: 'What is taken out.' })
  @IsUUID(undefined, { message: 'This is not something that can be withdrawn.' })
  id: string;
}

@InputType({ description: 'Gives something a new name from a day on.' })
export class RenameInput {
  @Field(() => ID, { description: 'What is renamed.' })
  @IsUUID(undefined, { message: 'This is not something that can be renamed.' })
  id: string;

  @Field({ description: 'The new name.' })
  @IsNotEmpty({ message: 'Enter the new name.' })
  @MaxLength(LIMITS.title, tooLong('The name'))
  name: string;

  @Field({ description: 'The last name that you saw, one that is to come included. Where another stands by now, nothing changes.' })
  @MaxLength(LIMITS.title, tooLong('The name that you saw'))
  nameSeen: string;

  @Field(() => Day, { description: 'The first day of the new name, past or coming.' })
  from: string;
}

@InputType({ description: 'Adds an organisation to the register.' })
export class CreateOrganisationInput {
  @Field({ description: 'Its name.' })
  @IsNotEmpty({ message: 'Enter the name of the organisation.' })
  @MaxLength(LIMITS.title, tooLong('The name'))
  name: string;

  @Field(() => OrganisationKind, { description: 'What sort of body it is.' })
  kind: OrganisationKind;
}

@InputType({ description: 'Adds a post to the register.' })
export class CreatePostInput {
  @Field({ description: 'What the post is called.' })
  @IsNotEmpty({ message: 'Enter the title of the post.' })
  @MaxLength(LIMITS.title, tooLong('The title'))
  title: string;

  @Field(() => ID, { nullable: true, description: 'The organisation that it belongs to, where there is one.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose an organisation.' })
  organisationId: string | null;
}

@InputType({ description: 'Adds a board to the register.' })
export class CreateBoardInput {
  @Field({ description: 'Its name.' })
  @IsNotEmpty({ message: 'Enter the name of the board.' })
  @MaxLength(LIMITS.title, tooLong('The name'))
  name: string;

  @Field(() => ID, { nullable: true, description: 'The board that it reports to, where there is one.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a board.' })
  reportsToId: string | null;
}
