import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Rating } from '../judgements.js';

@InputType({ description: 'How the partnership shall write one status, and what it shall mean by it.' })
export class StatusWordInput {
  @Field(() => Rating)
  rating: Rating;

  @Field()
  @MaxLength(LIMITS.statusWord, tooLong('A word'))
  word: string;

  @Field()
  @MaxLength(LIMITS.statusMeaning, tooLong('A meaning'))
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
