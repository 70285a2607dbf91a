import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What was said of a precision area.' })
export class PackArea {
  @Field({ description: 'Its name in web addresses.' })
  slug: string;

  @Field({ description: 'Its name when it was asked about.' })
  name: string;

  @Field()
  text: string;
}
