import { Field, ID, InputType } from '@nestjs/graphql';
import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';

@InputType({ description: 'Says that a person still holds a post.' })
export class ConfirmPostHolderInput {
  @Field(() => ID, { description: 'The time in the post that is confirmed.' })
  @IsUUID(undefined, { message: 'This is not a post-holder.' })
  id: string;
}

@InputType({ description: 'Puts somebody in a post. Whoever holds it leaves it on that day.' })
export class AppointPostHolderInput {
  @Field(() => ID, { description: 'The post.' })
  @IsUUID(undefined, { message: 'This is not a post.' })
  postId: string;

  @Field({ description: 'The person’s name. Somebody of that name in the register is taken to be the same person.' })
  @IsNotEmpty({ message: 'Enter the person’s name.' })
  @MaxLength(LIMITS.name, tooLong('The name'))
  personName: string;

  @Field(() => Day, { description: 'The first day in the post.' })
  from: string;
}
