import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayNotEmpty, ArrayUnique, IsEmail, IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { Role } from '../../access/roles.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';

@InputType({ description: 'An account for somebody who signs in with a password.' })
export class CreateAccountInput {
  @Field({ description: 'How the account is called on screen. The name of the person in the register is taken where one is chosen.' })
  @IsNotEmpty({ message: 'Enter the person’s full name' })
  @MaxLength(LIMITS.name, tooLong('The name'))
  name: string;

  @Field({ description: 'The address to sign in with.' })
  @IsEmail(undefined, { message: 'Enter an e-mail address, like name@example.gov.uk' })
  @MaxLength(LIMITS.email, tooLong('The e-mail address'))
  email: string;

  @Field(() => [Role], { description: 'Its roles, from today on.' })
  @ArrayNotEmpty({ message: 'Choose at least one role' })
  @ArrayUnique({ message: 'Choose each role once' })
  roles: Role[];

  @Field(() => ID, { nullable: true, description: 'Who in the register this is: what they may write follows from their posts.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a person of the register' })
  personId?: string | null;
}

@InputType({ description: 'Gives an account a role over days.' })
export class GrantRoleInput {
  @Field(() => ID, { description: 'The account.' })
  @IsUUID(undefined, { message: 'This is not an account.' })
  accountId: string;

  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @Field(() => Day, { description: 'The first day.' })
  from: string;

  @Field(() => Day, { nullable: true, description: 'The first day no longer; empty while it goes on.' })
  until?: string | null;
}

@InputType({ description: 'Ends a role of an account.' })
export class EndRoleInput {
  @Field(() => ID, { description: 'The role that was given.' })
  @IsUUID(undefined, { message: 'This is not a role of an account.' })
  id: string;

  @Field(() => Day, { description: 'The first day without it. A role that never began is taken back.' })
  until: string;
}
