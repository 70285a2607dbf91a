import { Field, ID, InputType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';

@InputType({ description: 'Gives a theme a deputy, who may write its updates beside the leads.' })
export class AppointDeputyInput {
  @Field(() => ID, { description: 'The theme.' })
  @IsUUID(undefined, { message: 'This is not a theme.' })
  themeId: string;

  @Field(() => ID, { nullable: true, description: 'A post of the register; or else give its title and its organisation.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a post from the register.' })
  postId: string | null;

  @Field(() => String, { nullable: true, description: 'What the post is called. A post of that title in the organisation is taken to be the same post.' })
  @IsOptional()
  @IsNotEmpty({ message: 'Enter the title of the post.' })
  @MaxLength(LIMITS.title, tooLong('The title'))
  postTitle: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation of the post.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose an organisation.' })
  organisationId: string | null;

  @Field(() => String, { nullable: true, description: 'Who is in the post, where that is known.' })
  @IsOptional()
  @IsNotEmpty({ message: 'Enter the person’s name, or leave it out.' })
  @MaxLength(LIMITS.name, tooLong('The name'))
  personName: string | null;

  @Field(() => Day, { description: 'The first day of it.' })
  from: string;
}

@InputType({ description: 'Gives a theme a lead officer.' })
export class AppointLeadInput extends AppointDeputyInput {
  @Field({ description: 'Whether the lead officers of that day end with it; otherwise they lead jointly.' })
  inPlaceOfOthers: boolean;
}
