import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';
import { ComparatorKind } from '../definitions/comparator-set.entity.js';

@InputType({ description: 'Adds a named set of areas to compare with.' })
export class AddComparatorSetInput {
  @Field({ description: 'Its name.' })
  @IsNotEmpty({ message: 'Enter the name of the set.' })
  @MaxLength(LIMITS.title, tooLong('The name'))
  name: string;

  @Field(() => ComparatorKind, { description: 'What it is.' })
  kind: ComparatorKind;

  @Field({ description: 'Who says that these areas belong together.' })
  @IsNotEmpty({ message: 'Say who says that these areas belong together, and when they said so.' })
  @MaxLength(LIMITS.reason, tooLong('The source'))
  source: string;

  @Field(() => [String], { description: 'The codes of its areas.' })
  @ArrayMinSize(1, { message: 'Choose at least one area.' })
  @ArrayMaxSize(LIMITS.comparators, { message: `A set holds at most ${LIMITS.comparators} areas.` })
  areas: string[];

  @Field(() => Day, { description: 'The first day of it.' })
  from: string;
}

@InputType({ description: 'An area belongs to a set from a day on.' })
export class AddComparatorInput {
  @Field(() => ID, { description: 'The set.' })
  @IsUUID(undefined, { message: 'This is not a set of areas.' })
  setId: string;

  @Field({ description: 'The code of the area.' })
  @IsNotEmpty({ message: 'Choose an area.' })
  @MaxLength(LIMITS.title, { message: 'Choose an area.' })
  area: string;

  @Field(() => Day, { description: 'The first day of it.' })
  from: string;
}
