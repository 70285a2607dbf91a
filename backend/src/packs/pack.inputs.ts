import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsNotEmpty, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../platform/graphql/input.pipe.js';

@InputType({ description: 'Freezes the pack of a meeting.' })
export class FreezePackInput {
  @Field(() => ID)
  meetingId: string;
}

@InputType({ description: 'A dated correction or addition to a frozen pack.' })
export class AddAddendumInput {
  @Field(() => ID)
  packId: string;

  @Field(() => Int, { nullable: true, description: 'The version that it corrects; by default the latest.' })
  versionNumber?: number | null;

  @Field({ description: 'What is corrected or added.' })
  @IsNotEmpty({ message: 'Write what is corrected or added.' })
  @MaxLength(LIMITS.paragraph, tooLong('The addendum'))
  text: string;

  @Field(() => String, { nullable: true, description: 'The theme or locality concerned, by its name in web addresses.' })
  themeSlug?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Keep it to members of the group, as a correction of what was kept to them must be.' })
  membersOnly?: boolean | null;
}
