import { Field, ObjectType } from '@nestjs/graphql';

/** One reason why something cannot happen now. */
@ObjectType({ description: 'One reason why something cannot happen now.' })
export class Reason {
  @Field({ description: 'The field or thing concerned; empty where it concerns the whole.' })
  path: string;

  @Field({ description: 'The reason in plain English, with what to do about it.' })
  message: string;
}
