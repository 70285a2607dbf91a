import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Ask } from '../judgements.js';

@ObjectType({ description: 'What the viewer last asked of the group on a theme or locality, and what became of it.' })
export class LastAsk {
  @Field({ description: 'The name of the theme in web addresses.' })
  slug: string;

  @Field({ description: 'The theme or locality.' })
  name: string;

  @Field(() => Ask)
  ask: Ask;

  @Field(() => String, { nullable: true })
  askDetail: string | null;

  @Field(() => ID, { description: 'The meeting that it was for.' })
  meetingId: string;

  @Field({ description: 'True for invented trial content.' })
  illustrative: boolean;

  @Field({ description: 'What became of it, as far as is recorded, in words.' })
  became: string;
}
