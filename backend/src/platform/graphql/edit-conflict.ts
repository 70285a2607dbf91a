import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from './scalars.js';

@ObjectType({ description: 'One field of an edit, as text.' })
export class FieldText {
  @Field({ description: 'The name of the field.' })
  field: string;

  @Field({ description: 'What the field is called on screen.' })
  label: string;

  @Field({ description: 'Its text; empty when there is none.' })
  text: string;
}

@ObjectType({ description: 'Somebody saved in between. Nothing was overwritten: both texts are here to be brought together.' })
export class EditConflict {
  @Field({ description: 'What happened, for the person who meets it.' })
  message: string;

  @Field(() => Int, { description: 'The version that stands now; save against it once the texts are brought together.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'The post or account that saved in between.' })
  savedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it did.' })
  savedAt: Date | null;

  @Field(() => [FieldText], { description: 'What stands now.' })
  theirs: FieldText[];

  @Field(() => [FieldText], { description: 'What you tried to save.' })
  yours: FieldText[];
}
