import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum SearchKind {
  THEME = 'THEME',
  BOARD = 'BOARD',
  PERSON = 'PERSON',
  DISTRICT = 'DISTRICT',
  ACTION = 'ACTION',
  UPDATE = 'UPDATE',
  PACK = 'PACK',
}
registerEnumType(SearchKind, { name: 'SearchKind', description: 'What was found.' });

@ObjectType({ description: 'Something that was found.' })
export class SearchHit {
  @Field(() => SearchKind)
  kind: SearchKind;

  @Field({ description: 'Its name in web addresses: a slug (that of the theme for an update, of the district for an action), or the id of a pack.' })
  key: string;

  @Field(() => Int, { nullable: true, description: 'The version of a pack, or the year of the plan that an action is part of.' })
  number: number | null;

  @Field(() => ID, { nullable: true, description: 'The id of an action.' })
  id: string | null;

  @Field({ description: 'Its name.' })
  title: string;

  @Field({ description: 'What tells it from others, or the words around what was found.' })
  note: string;

  @Field({ description: 'True for invented trial content.' })
  illustrative: boolean;
}

@ObjectType({ description: 'What was found of one kind.' })
export class SearchGroup {
  @Field(() => SearchKind)
  kind: SearchKind;

  @Field(() => Int, { description: 'How many there are; no more than the first twenty are listed.' })
  count: number;

  @Field(() => [SearchHit])
  hits: SearchHit[];
}
