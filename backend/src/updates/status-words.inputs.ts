import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { Rating } from './judgements.js';

@InputType({ description: 'How the partnership shall write one status, and what it shall mean by it.' })
export class StatusWordInput {
  @Field(() => Rating)
  rating: Rating;

  @Field()
  word: string;

  @Field()
  meaning: string;
}

@InputType({ description: 'New words for all five statuses. Ratings that were given keep theirs.' })
export class ChangeStatusWordsInput {
  @Field(() => Int, { description: 'The version you edited.' })
  version: number;

  @Field(() => [StatusWordInput], { description: 'All five.' })
  @ValidateNested({ each: true })
  @ArrayMaxSize(5, { message: 'Give each of the five statuses once.' })
  @Type(() => StatusWordInput)
  words: StatusWordInput[];
}
