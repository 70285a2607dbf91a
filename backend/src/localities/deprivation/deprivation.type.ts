import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How deprived the small areas of an area are, by the latest edition of the Index of Multiple Deprivation that is known.' })
export class Deprivation {
  /** The year of the edition. */
  edition: number;

  @Field(() => [Int], { description: 'How many of them lie in each tenth of all small areas of England: the most deprived tenth first.' })
  byDecile: number[];

  @Field({ description: 'How many are among the most deprived 10% in England, in words, with source and year.' })
  sentence: string;
}
